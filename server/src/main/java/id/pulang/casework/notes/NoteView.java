package id.pulang.casework.notes;

/**
 * A note as its case shows it.
 *
 * @param by the name of who wrote it
 * @param unread whether it names the acting person, who has not said yet that they have read it
 */
public record NoteView(Note note, String text, String by, boolean unread) {}
