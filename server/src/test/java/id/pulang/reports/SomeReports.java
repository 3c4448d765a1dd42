package id.pulang.reports;

import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.Taken;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invented reports. */
public final class SomeReports {

    private SomeReports() {}

    /** A word of letters that no other test has. */
    public static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .mapToObj(sign -> String.valueOf("bcdfgjklmnprstwaeo".charAt(sign % 18)))
                .collect(Collectors.joining("", "Wa", "ri"))
                .toLowerCase(Locale.ROOT);
    }

    /** A report by telephone about somebody with a name. */
    public static Heard about(String name) {
        return heard(Channel.HOTLINE, "", new About(name, "", null, "", ""), "", "");
    }

    /** A report about a person. */
    public static Heard heard(Channel channel, String said, About about, String place, String source, String... signs) {
        return new Heard(
                new Report.Nature(Topic.PERSON, channel, Talk.UNKNOWN),
                said,
                about,
                place,
                List.of(signs),
                source,
                null);
    }

    /** The report that was kept. */
    public static ReportId kept(Taken taken) {
        return switch (taken) {
            case Taken.Kept kept -> kept.id();
            case Taken.KeptAsCopy copy -> copy.id();
            case Taken.Empty _, Taken.TooLong _ -> throw new AssertionError(taken);
        };
    }
}
