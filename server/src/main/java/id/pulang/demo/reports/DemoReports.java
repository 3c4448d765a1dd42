package id.pulang.demo.reports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Handling;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.intake.Taken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The reports that reach the desk while the second incident goes on, taken in and partly answered. */
@Component
public class DemoReports {

    private final ReportIntake intake;
    private final Handling handling;
    private final Clock clock;

    DemoReports(ReportIntake intake, Handling handling, Clock clock) {
        this.intake = intake;
        this.handling = handling;
        this.clock = clock;
    }

    /** Two moments after an incident; the second is no part of what lies between. */
    public record Between(Duration from, Duration until) {

        boolean holds(Duration moment) {
            return moment.compareTo(from) >= 0 && moment.compareTo(until) < 0;
        }
    }

    /**
     * Takes in the reports of a file that came between two moments, and returns how many.
     *
     * @param officers who plays a part
     * @param moveTo lets time pass until a moment after the incident
     */
    public int take(Path file, Between when, Function<String, Actor> officers, Consumer<Duration> moveTo) {
        List<NamedCsvRecord> came =
                rows(file).stream().filter(row -> when.holds(after(row))).toList();
        came.forEach(row -> {
            moveTo.accept(after(row));
            Acting.as(officers.apply(row.getField("officer")), () -> take(row));
        });
        return came.size();
    }

    private void take(NamedCsvRecord row) {
        ReportId report = switch (intake.take(heard(row))) {
            case Taken.Kept kept -> kept.id();
            case Taken.KeptAsCopy copy -> copy.id();
            case Taken.Empty _, Taken.TooLong _ ->
                throw new IllegalArgumentException("A report of the demonstration says nothing: " + row);
        };
        if (!row.getField("reached").isEmpty()) {
            handling.contact(
                    report,
                    new Contact(
                            ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant(), row.getField("reached")));
        }
        if (!row.getField("answered").isEmpty()) {
            handling.answer(report, ContactWay.PHONE, row.getField("answered"), false);
        }
    }

    private static Heard heard(NamedCsvRecord row) {
        return new Heard(
                new Report.Nature(
                        Topic.valueOf(row.getField("topic")),
                        Channel.valueOf(row.getField("channel")),
                        Talk.valueOf(row.getField("talk"))),
                row.getField("said"),
                new About(row.getField("name"), "", null, "", row.getField("phone")),
                row.getField("place"),
                Arrays.asList(row.getField("signs").split(" ")),
                row.getField("source"),
                null);
    }

    private static Duration after(NamedCsvRecord row) {
        return Duration.parse(row.getField("after"));
    }

    private static List<NamedCsvRecord> rows(Path file) {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
