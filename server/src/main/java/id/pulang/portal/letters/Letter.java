package id.pulang.portal.letters;

import id.pulang.lists.cells.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends from outside.
 *
 * @param version of this form; 1
 * @param box where it is answered
 * @param told what was written; empty texts where nothing was
 */
public record Letter(int version, Kind kind, Box box, Told told, List<SentFile> files) {

    /** The form that is written now. */
    public static final int VERSION = 1;

    /** Copies the files in. */
    public Letter {
        files = List.copyOf(files);
    }

    /** A letter without a mailbox yet. */
    public Letter(Kind kind, Told told, List<SentFile> files) {
        this(VERSION, kind, new Box("", ""), told, files);
    }

    /** Returns the letter with what can be seen of its words; who has the keys of the desk can seal any. */
    Letter visible() {
        Reach reach = told.reach();
        Told seen = new Told(
                VisibleText.of(told.said()),
                VisibleText.of(told.name()),
                VisibleText.of(told.place()),
                told.country(),
                told.signs(),
                VisibleText.of(told.link()),
                new Reach(reach.self(), reach.talk(), VisibleText.of(reach.way()), VisibleText.of(reach.when())));
        return new Letter(version, kind, box, seen, files);
    }

    /** What it is; the names are stored. */
    public enum Kind {
        /** Somebody asks for help, for themself or somebody else. */
        HELP,
        /** Somebody takes money or data in the name of the mission. */
        FRAUD,
        /** An offer of work that looks like a fraud. */
        OFFER,
        /** The service of the mission, or an officer or helper. */
        COMPLAINT,
        /** More to what was sent before with the same receipt. */
        ADDITION,
        /** Whoever sent something takes it back. */
        WITHDRAWAL
    }

    /**
     * The mailbox of a receipt, both in Base64.
     *
     * @param index by which it is found
     * @param publicKey to which its words are sealed; empty in what is added or taken back
     */
    public record Box(String index, String publicKey) {}

    /**
     * What was written.
     *
     * @param said in their words
     * @param name of whom it is about
     * @param place where they are, as it was heard
     * @param country the code of the state that was chosen, two letters of ISO 3166-1; empty where none was, as in
     *     letters of earlier versions of the form
     * @param signs the codes of the signs of danger that were ticked
     * @param link an address of a page, unopened
     * @param reach how to answer
     */
    public record Told(
            String said,
            String name,
            String place,
            @Nullable String country,
            List<String> signs,
            String link,
            Reach reach) {

        /** Nothing. */
        public static final Told NOTHING = new Told("", "", "", "", List.of(), "", new Reach(true, "UNKNOWN", "", ""));

        /** Copies the signs in. */
        public Told {
            signs = List.copyOf(signs);
        }

        /** Returns the state that was chosen; empty where none was. */
        public String chosenState() {
            return country == null ? "" : country;
        }
    }

    /**
     * How whoever writes is reached.
     *
     * @param self whether it is about whoever writes
     * @param talk whether it is safe to talk: UNKNOWN, SAFE, NOT_SAFE or NEVER
     * @param way a telephone number or another way
     * @param when it is safe
     */
    public record Reach(boolean self, String talk, String way, String when) {}

    /**
     * A file as it was sent; nothing of it was looked at.
     *
     * @param place whether officers may read the place that a photograph carries; none in letters of earlier versions
     */
    public record SentFile(
            String name, byte[] content, @Nullable Boolean place) {

        /** A file of which nothing is read but what it shows. */
        public SentFile(String name, byte[] content) {
            this(name, content, false);
        }

        /** Whether whoever sent it lets officers read where it was taken. */
        public boolean tellsItsPlace() {
            return place != null && place;
        }
    }
}
