package id.pulang.portal.web;

import id.pulang.lists.cells.VisibleText;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.letters.LetterBounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the fields of a form, cut to what a report can hold.
 *
 * @param country the code of the state that was chosen; empty for none
 * @param self whether it is about whoever writes
 */
public record TypedLetter(
        boolean self,
        String said,
        String name,
        String place,
        String country,
        List<String> signs,
        String link,
        Letter.Reach reach) {

    /** Nothing yet. */
    public static final TypedLetter EMPTY =
            new TypedLetter(true, "", "", "", "", List.of(), "", new Letter.Reach(true, "UNKNOWN", "", ""));

    /** The most letters of what is said. */
    public static final int LONGEST = LetterBounds.LONGEST_SAID;

    /** The most letters of any other field. */
    public static final int LONGEST_LINE = LetterBounds.LONGEST_LINE;

    /** The most files that go with one letter, and how large each may be, in bytes. */
    public static final int MOST_FILES = LetterBounds.MOST_FILES;

    private static final int LARGEST_FILE = LetterBounds.LARGEST_FILE;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Set<String> TALKS = Set.of("UNKNOWN", "SAFE", "NOT_SAFE", "NEVER");

    /** Copies the signs in. */
    public TypedLetter {
        signs = List.copyOf(signs);
    }

    static TypedLetter of(SentForm form) {
        boolean self = !form.text("who").equals("other");
        String talk = TALKS.contains(form.text("talk")) ? form.text("talk") : "UNKNOWN";
        return new TypedLetter(
                self,
                cut(said(form), LONGEST),
                line(form, "name"),
                line(form, "place"),
                country(form.text("country")),
                form.all("sign").stream()
                        .limit(LetterBounds.MOST_SIGNS)
                        .map(each -> cut(each, LONGEST_LINE))
                        .toList(),
                line(form, "link"),
                new Letter.Reach(self, talk, line(form, "way"), line(form, "when")));
    }

    /** Says what keeps it from being sent, if anything does: one word or one file is enough. */
    Optional<String> problem(List<Letter.SentFile> files) {
        boolean empty = signs.isEmpty()
                && files.isEmpty()
                && Stream.of(said, name, place, link, reach.way()).allMatch(String::isBlank);
        if (empty) {
            return Optional.of("empty");
        }
        boolean tooMuch =
                files.size() > MOST_FILES || files.stream().anyMatch(file -> file.content().length > LARGEST_FILE);
        return tooMuch ? Optional.of("files") : Optional.empty();
    }

    Letter.Told told() {
        return new Letter.Told(said, name, place, country, signs, link, reach);
    }

    /** With whom a complaint is about, and the names of others, each under the question that was asked. */
    private static String said(SentForm form) {
        return Stream.of(asked(form, "about"), VisibleText.of(form.text("said")), asked(form, "others"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String asked(SentForm form, String field) {
        String answer = VisibleText.of(form.text(field)).strip();
        return answer.isEmpty() ? "" : line(form, field + "-asked") + " " + answer;
    }

    private static String country(String code) {
        return COUNTRY.matcher(code).matches() ? code : "";
    }

    private static String line(SentForm form, String field) {
        return cut(VisibleText.of(form.text(field)).strip(), LONGEST_LINE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
