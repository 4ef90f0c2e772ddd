"""Files at the API, and uploads in parts that become files."""

from __future__ import annotations

from async_openai.types.base import Reply


class FileObject(Reply):
    """A file that was uploaded, or that the API made."""

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
    """Size that was announced."""
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
