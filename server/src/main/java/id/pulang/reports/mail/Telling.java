package id.pulang.reports.mail;

import id.pulang.portal.letters.Letter;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.ReportIntake;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as a report says it. */
final class Telling {

    private Telling() {}

    static Heard heard(Letter letter) {
        Letter.Told told = letter.told();
        Letter.Reach reach = told.reach();
        String way = cut(lines(" · ", reach.way(), reach.when()), ReportIntake.LONGEST_LINE);
        boolean self = reach.self() && letter.kind() == Letter.Kind.HELP;
        return new Heard(
                new Report.Nature(topic(letter.kind()), Channel.PUBLIC_SITE, talk(reach.talk())),
                said(letter),
                new About(line(told.name()), "", null, "", self ? way : ""),
                line(told.place()),
                told.signs(),
                self ? "" : way,
                null);
    }

    /** What was written, with the link as text; a letter with files alone says so. */
    static String said(Letter letter) {
        Letter.Told told = letter.told();
        String said = lines("\n", told.said(), told.link());
        boolean filesOnly = said.isBlank() && !letter.files().isEmpty();
        return cut(filesOnly ? "(" + letter.files().size() + ")" : said, ReportIntake.LONGEST);
    }

    /**
     * All that stands in a letter but what is sealed apart, line by line: the same form sent with anything changed
     * loses nothing.
     */
    static String whole(Letter letter) {
        Letter.Told told = letter.told();
        Letter.Reach reach = told.reach();
        String rest = lines(
                "\n",
                told.name(),
                told.chosenState(),
                String.join(" · ", told.signs()),
                talk(reach.talk()) == Talk.UNKNOWN ? "" : talk(reach.talk()).name(),
                reach.self() ? "" : "≠");
        String said = said(letter);
        return rest.isEmpty() ? said : cut(lines("\n\n", rest, said), ReportIntake.LONGEST);
    }

    private static Topic topic(Letter.Kind kind) {
        return switch (kind) {
            case FRAUD -> Topic.FRAUD;
            case OFFER -> Topic.OFFER;
            case COMPLAINT -> Topic.COMPLAINT;
            case HELP, ADDITION, WITHDRAWAL -> Topic.PERSON;
        };
    }

    private static Talk talk(String code) {
        return Arrays.stream(Talk.values())
                .filter(talk -> talk.name().equals(code))
                .findFirst()
                .orElse(Talk.UNKNOWN);
    }

    private static String lines(String between, String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(between));
    }

    private static String line(String text) {
        return cut(text.strip(), ReportIntake.LONGEST_LINE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
