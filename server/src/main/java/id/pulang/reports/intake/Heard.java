package id.pulang.reports.intake;

import id.pulang.identity.UserId;
import id.pulang.reports.About;
import id.pulang.reports.Report;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an officer heard; anything of it may be missing, but not all.
 *
 * @param place where the person is, as it was heard
 * @param signs the codes of the signs of danger that were said
 * @param source who tells
 * @param officer whom a complaint is about
 */
public record Heard(
        Report.Nature nature,
        String said,
        About about,
        String place,
        List<String> signs,
        String source,
        @Nullable UserId officer) {

    /** Copies the signs in. */
    public Heard {
        signs = List.copyOf(signs);
    }

    /** Whether nothing was said that could be followed. */
    boolean isEmpty() {
        return signs.isEmpty() && officer == null && texts().allMatch(String::isBlank);
    }

    /** Whether a text has more letters than may be kept. */
    boolean isTooLong() {
        return said.length() > ReportIntake.LONGEST
                || texts().skip(1).anyMatch(text -> text.length() > ReportIntake.LONGEST_LINE);
    }

    private Stream<String> texts() {
        return Stream.of(said, about.name(), about.otherName(), about.age(), about.phone(), place, source);
    }
}
