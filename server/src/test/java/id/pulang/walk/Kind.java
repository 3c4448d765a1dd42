package id.pulang.walk;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a variable in an address names. */
enum Kind {
    CASE,
    PERSON,
    ROSTER,
    UPLOAD,
    MANIFEST,
    HANDOVER,
    FACT_LIST,
    FACT,
    OVERRIDE,
    QUESTION,
    SPLIT,
    GLASS,
    INTERVIEW,
    NOTE,
    TASK,
    ATTACHMENT,
    PHOTOGRAPH,
    POLICE_REQUEST,
    PAUSE,
    CORRECTION,
    REPORT,
    /** With which a file was sent. */
    REPORT_WITH_FILE,
    /** Sent with a report. */
    SENT_FILE,
    /** Whom somebody named to be told of them. */
    CONTACT,
    /** A request for a rescue. */
    REQUEST,
    /** A warning to the public. */
    WARNING,
    TICKET,
    /** On which somebody is registered without a network. */
    DEVICE,
    /** With whom an interview was held. */
    INTERVIEW_PERSON,
    /** Whether people of two incidents are one. */
    ASKED,
    /** Of whom a split is proposed. */
    SPLIT_PERSON,
    /** Of whom somebody asks whether they are two. */
    DOUBTED_PERSON,
    /** On which a fact was recorded. */
    FACT_CASE,
    /** Known to every post, without the people in it; docs/decisions/0008. */
    INCIDENT(false),
    /** Of an officer; for administrators. */
    ACCOUNT(false),
    /** One that nobody has: everybody takes their own only. */
    ASSIGNMENT(false),
    /** One that nobody has: everybody removes their own only. */
    PASSKEY(false),
    /** One that nobody has: everybody ends their own only. */
    SESSION(false),
    /** An office where nobody is; for administrators. */
    POST(false),
    /** A request that nobody made: a real one would take away whom the walk still needs. */
    ERASURE(false),
    /** An edition of the rules for offers, which are of the installation. */
    EDITION(false),
    /** One that nobody has: a real one would go out of the trials. */
    TRIAL_TEXT(false),
    /** A number that appears in reports. */
    LISTING,
    /** A table of the rules for offers. */
    TABLE(false),
    /** A word. */
    GATE(false),
    /** A word. */
    SECTION(false),
    /** Good for whoever holds the paper on which it stands. */
    CODE(false);

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** By the name of the variable; where that says nothing, by the address up to it. */
    private static final Map<String, Kind> NAMED = Map.ofEntries(
            Map.entry("caseId", CASE),
            Map.entry("who", CASE),
            Map.entry("person", PERSON),
            Map.entry("roster", ROSTER),
            Map.entry("upload", UPLOAD),
            Map.entry("fact", FACT),
            Map.entry("question", QUESTION),
            Map.entry("split", SPLIT),
            Map.entry("asked", ASKED),
            Map.entry("interview", INTERVIEW),
            Map.entry("note", NOTE),
            Map.entry("task", TASK),
            Map.entry("attachment", ATTACHMENT),
            Map.entry("photograph", PHOTOGRAPH),
            Map.entry("police", POLICE_REQUEST),
            Map.entry("pause", PAUSE),
            Map.entry("correction", CORRECTION),
            Map.entry("report", REPORT),
            Map.entry("file", SENT_FILE),
            Map.entry("contact", CONTACT),
            Map.entry("request", REQUEST),
            Map.entry("warning", WARNING),
            Map.entry("listing", LISTING),
            Map.entry("edition", EDITION),
            Map.entry("text", TRIAL_TEXT),
            Map.entry("table", TABLE),
            Map.entry("ticket", TICKET),
            Map.entry("device", DEVICE),
            Map.entry("incident", INCIDENT),
            Map.entry("gate", GATE),
            Map.entry("section", SECTION),
            Map.entry("broken", GLASS),
            Map.entry("erasure", ERASURE),
            Map.entry("passkey", PASSKEY),
            Map.entry("session", SESSION),
            Map.entry("post", POST),
            Map.entry("assignment", ASSIGNMENT),
            Map.entry("code", CODE),
            Map.entry("/desk/cases/", CASE),
            Map.entry("/desk/screening/cases/", CASE),
            Map.entry("/desk/assistance/cases/", CASE),
            Map.entry("/desk/repatriation/", MANIFEST),
            Map.entry("/field/boarding/", MANIFEST),
            Map.entry("/desk/handovers/", HANDOVER),
            Map.entry("/partner/handovers/", HANDOVER),
            Map.entry("/desk/clearances/lists/", FACT_LIST),
            Map.entry("/desk/clearances/overrides/", OVERRIDE),
            Map.entry("/desk/accounts/", ACCOUNT),
            Map.entry("/desk/new-accounts/", ACCOUNT));

    /** Where what follows in the address belongs to it, by the variable and what follows. */
    private static final Map<String, Kind> OWNERS = Map.of(
            "{report}/files/", REPORT_WITH_FILE,
            "{person}/splits/", SPLIT_PERSON,
            "{person}/interviews/", INTERVIEW_PERSON,
            "{person}/again/", DOUBTED_PERSON,
            "{caseId}/{gate}/confirm/", FACT_CASE);

    private final boolean ofAPost;

    Kind() {
        this(true);
    }

    Kind(boolean ofAPost) {
        this.ofAPost = ofAPost;
    }

    /** Whether it belongs to one post, so that others must not learn of it. */
    boolean ofAPost() {
        return ofAPost;
    }

    /** What the variables of an address name, in their order. */
    static List<Kind> in(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map(found -> of(found.group(1), path.substring(0, found.start()), path.substring(found.start())))
                .toList();
    }

    /** The address with a value for each variable. */
    static String filledIn(String path, List<String> values) {
        var rest = values.iterator();
        return VARIABLE.matcher(path).replaceAll(_ -> Matcher.quoteReplacement(rest.next()));
    }

    private static Kind of(String variable, String before, String from) {
        for (var owner : OWNERS.entrySet()) {
            if (from.startsWith(owner.getKey())) {
                return owner.getValue();
            }
        }
        Kind kind = NAMED.get(variable.equals("id") ? before : variable);
        if (kind == null) {
            throw new AssertionError("Nobody has said what {" + variable + "} after " + before + " names: add it to "
                    + Kind.class.getName() + " and, if it is new, to what Seeds makes");
        }
        return kind;
    }
}
