/// Files that members attach to things of other modules.
///
/// **What lives here.** Taking a file (type by content, limits, cleaning of pictures, scanning),
/// keeping it on this machine's disk or in an S3-compatible store, and handing it out to whom the
/// thing it belongs to may be shown.
///
/// **Its words.** *Tray*: where a member's files lie until the form they were chosen in is sent.
/// *Owner*: the thing a file belongs to, as a kind and an id; only its module knows what it is.
/// *Rendition*: a picture in one size: full, large, thumbnail. *Object*: what the store keeps under
/// a key. *Loose object*: one that no file names, waiting to be deleted. *Redaction*: blacking out
/// parts of a picture that waits in a tray. *Review*: the tick of its sender that nobody can be
/// recognised in it, good for the pixels it was given for.
///
/// **What it publishes.** [Files] (the use cases), [SentFiles] (what a form came with, as an
/// argument of a handler), [Attachments] (a column of `files.pub_attachment` as what pages show),
/// the SPIs [FileOwner] and [Scanner], the views `files.pub_attachment`, `files.pub_photo` and
/// `files.pub_file`.
///
/// **Must never** trust a name or a type that was sent, keep the picture as it came, show a file
/// without asking its owner, or hand out what a browser would run.
///
/// Size: policy, split by feature: `taking`, `redaction`, `storing`, `serving`; what they share is
/// in `model`.
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"platform", "ui", "audit", "accounts", "deidentification"})
@NullMarked
package org.consilium.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
