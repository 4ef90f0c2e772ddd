"""Files at the API, and their uploads in parts."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from async_openai.types.base import Reply


class FileObject(Reply):
    """A file uploaded, or made by the API."""

    id: str
    object: str = "file"
    bytes: int = 0
    """Size."""
    created_at: int = 0
    """Seconds since the epoch."""
    expires_at: int | None = None
    """Seconds since the epoch; None if the file is kept."""
    filename: str = ""
    purpose: str = ""
    """`assistants`, `assistants_output`, `batch`, `batch_output`, `fine-tune`, `fine-tune-results`, `vision`,
    `user_data` or `evals`."""
    status: str = ""
    """`uploaded`, `processed` or `error`."""
    status_details: str | None = None
    """Why a training file was refused; newer jobs say it in their `error`."""


class UploadObject(Reply):
    """An upload in parts. Completing it makes a file."""

    id: str
    object: str = "upload"
    bytes: int = 0
    """Announced size."""
    created_at: int = 0
    """Seconds since the epoch."""
    expires_at: int = 0
    """Seconds since the epoch; parts are taken until then."""
    filename: str = ""
    purpose: str = ""
    status: str = ""
    """`pending`, `completed`, `cancelled` or `expired`."""
    file: FileObject | None = None
    """The file, once the upload is completed."""


class UploadPart(Reply):
    """One part of an upload."""

    id: str
    object: str = "upload.part"
    created_at: int = 0
    """Seconds since the epoch."""
    upload_id: str = ""


class ChunkedUpload(BaseModel):
    """State of an upload in parts. Goes to JSON and back: another process can resume it."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    upload_id: str
    """ID of the upload; the API takes parts for an hour."""
    filename: str
    bytes: int
    """Size of the whole file."""
    part_size: int
    """Bytes in each part but the last."""
    part_ids: dict[int, str] = Field(default_factory=dict[int, str])
    """IDs of the parts sent, by their position."""

    @property
    def parts(self) -> int:
        """How many parts there are."""
        return -(-self.bytes // self.part_size)

    @property
    def missing(self) -> list[int]:
        """Positions of the parts still to be sent."""
        return [place for place in range(self.parts) if place not in self.part_ids]

    def section(self, place: int) -> tuple[int, int]:
        """Return where a part begins in the file, and its size."""
        start = place * self.part_size
        return start, min(self.part_size, self.bytes - start)

    @property
    def bytes_sent(self) -> int:
        """Bytes sent."""
        return sum(self.section(place)[1] for place in self.part_ids)
