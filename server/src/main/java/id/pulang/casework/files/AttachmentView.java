package id.pulang.casework.files;

/**
 * A file as its case shows it.
 *
 * @param by the name of who added it
 */
public record AttachmentView(Attachment file, String name, String by) {

    /** Returns how large it is in kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, file.form().size() / 1000);
    }
}
