package id.pulang.incidents.web;

import id.pulang.lists.cells.VisibleText;
import java.util.Optional;

/** Messages that were copied out of a chat and who sent them, as both were typed. */
public record PastedMessages(String sender, String messages) {

    /** How many letters who sent them may have; our proposal. */
    public static final int LONGEST_SENDER = 100;
    /** How many letters the messages may have, a few hundred people; our proposal. */
    public static final int LONGEST = 50_000;

    /** Nothing was pasted yet. */
    public static final PastedMessages NONE = new PastedMessages("", "");

    /** Who sent them as a part of the name of a file, in which a stroke would end a folder. */
    String from() {
        return VisibleText.of(sender)
                .replaceAll("[/\\\\]", "-")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /** Says what is wrong before they are read. */
    Optional<String> wrong() {
        if (from().isEmpty()) {
            return Optional.of("incidents.paste.no-sender");
        }
        if (messages.isBlank()) {
            return Optional.of("incidents.paste.no-messages");
        }
        return sender.length() > LONGEST_SENDER || letters() > LONGEST
                ? Optional.of("incidents.paste.too-long")
                : Optional.empty();
    }

    /** A browser sends two signs for the end of a line, which is one to who counts. */
    private int letters() {
        return messages.replace("\r\n", "\n").length();
    }
}
