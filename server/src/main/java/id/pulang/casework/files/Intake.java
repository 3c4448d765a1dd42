package id.pulang.casework.files;

import id.pulang.casework.scanning.ScanVerdict;

/** What became of a file that was sent, before anything of it is kept. */
public sealed interface Intake {

    /** It can be kept: of a picture, its pixels and nothing else that its file held. */
    record Ready(AttachmentKind kind, String name, byte[] bytes, byte[] thumbnail, ScanVerdict scan)
            implements Intake {}

    /** It cannot. */
    record Refused(Reason reason) implements Intake {}

    /** Why a file is not taken. */
    enum Reason {
        /** It is empty. */
        NOTHING,
        /** It has more bytes than the settings allow. */
        TOO_LARGE,
        /** It is neither PDF nor JPEG nor PNG, whatever its name says. */
        OTHER_KIND,
        /** It begins as a picture and cannot be read as one. */
        BROKEN,
        /** It is a picture of more pixels than are read. */
        TOO_MANY_PIXELS,
        /** The virus scanner found something in it. */
        INFECTED,
        /** The virus scanner does not answer. */
        NO_SCANNER
    }
}
