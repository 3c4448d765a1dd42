package id.pulang.demo.folder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pulang.packs.PackEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with the lists of one incident, the facts about clearances and the truth.
 *
 * @param path where {@code 1-….csv} to {@code 6-….csv}, {@code 7-clearance-facts.csv} and {@code truth.csv} lie
 * @param usualStory the story of a folder that has no {@code story.yaml} of its own
 */
public record DemoFolder(Path path, Path usualStory) {

    private static final String FACTS = "7-clearance-facts.csv";
    private static final String TRUTH = "truth.csv";
    private static final String REPORTS = "reports.csv";
    private static final String TONIGHT = "tonight";
    private static final String STORY = "story.yaml";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Refuses a folder that lacks a needed file, naming it. */
    public DemoFolder {
        for (String needed : List.of(FACTS, TRUTH)) {
            if (!Files.isReadable(path.resolve(needed))) {
                throw new IllegalArgumentException("The folder " + path + " has no file " + needed
                        + ". It needs the lists of an incident, " + FACTS + " and " + TRUTH + ".");
            }
        }
    }

    /** A folder with a story of its own. */
    public DemoFolder(Path path) {
        this(path, path.resolve(STORY));
    }

    /** Returns the incident that goes on while this one is over, where the folder has one. */
    public Optional<DemoFolder> tonight() {
        return Optional.of(path.resolve(TONIGHT)).filter(Files::isDirectory).map(DemoFolder::new);
    }

    /** Returns the lists that authorities handed over, in the order of their file names. */
    public List<Path> lists() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(DemoFolder::isList)
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static boolean isList(Path file) {
        String name = file.getFileName().toString();
        return name.matches("\\d.*\\.(csv|xlsx)") && !name.equals(FACTS);
    }

    /** Reads what the incident is about and who plays it. */
    public DemoStory story() {
        Path own = path.resolve(STORY);
        return new DemoStory(PackEntry.read(Files.isReadable(own) ? own : usualStory, "story"));
    }

    /** Returns the list of facts about clearances. */
    public Path facts() {
        return path.resolve(FACTS);
    }

    /** Returns the reports that reach the desk meanwhile; there may be no such file. */
    public Path reports() {
        return path.resolve(REPORTS);
    }

    /** Returns the list that says who is really who. */
    public Path truth() {
        return path.resolve(TRUTH);
    }

    /**
     * Returns the morning after the last fact was given: the moment at which the story is told.
     *
     * @param zone of the post that serves people
     */
    public Instant toldAt(ZoneId zone) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(facts())) {
            LocalDate last = reader.stream()
                    .skip(1)
                    .map(row -> row.getField(row.getFieldCount() - 1).strip())
                    .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(LocalDate::parse)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalArgumentException("No fact in " + facts() + " has a date"));
            return last.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
