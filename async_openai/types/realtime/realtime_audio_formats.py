"""The path `openai.types.realtime.realtime_audio_formats`, as in the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from async_openai.types.realtime import AudioFormat

RealtimeAudioFormats = AudioFormat

if TYPE_CHECKING:
    AudioPCM = AudioPCMA = AudioPCMU = AudioFormat
else:
    from async_openai.types.kinds import kind

    AudioPCM = kind("AudioPCM", AudioFormat, "audio/pcm")
    AudioPCMA = kind("AudioPCMA", AudioFormat, "audio/pcma")
    AudioPCMU = kind("AudioPCMU", AudioFormat, "audio/pcmu")
