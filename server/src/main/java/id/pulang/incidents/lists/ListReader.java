package id.pulang.incidents.lists;

import id.pulang.identity.PostCode;
import id.pulang.incidents.TooMuchToCompare;
import id.pulang.incidents.rosters.FilesAtOnce;
import id.pulang.lists.Problem;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.scans.ScanReader;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.UnreadableList;
import id.pulang.packs.Packs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads files and proposes mappings by the words of the packs. */
@Component
public class ListReader {

    private static final String HEADINGS = "headings.txt";

    /**
     * As many people as an incident may have. Together they keep a list below 50 MB of memory, whatever stands in it;
     * one of 60,000 people with twelve full columns keeps below all of them.
     */
    public static final ReadLimits LIMITS = new ReadLimits(
            8 * 1024 * 1024,
            TooMuchToCompare.MOST_STATEMENTS,
            200,
            800_000,
            7_000_000,
            1_000,
            new ReadLimits.OfWorkbook(1_000, 64L * 1024 * 1024, 100, 2_500_000, 16 * 1024 * 1024));

    private static final Logger LOG = LoggerFactory.getLogger(ListReader.class);

    private final HeadingVocabulary words;
    private final ListFile files;
    private final Proposer proposer;
    private final FilesAtOnce places;
    private final Packs packs;

    ListReader(Packs packs, FilesAtOnce places) {
        this.words = vocabulary(packs);
        this.files = ListFile.attended(LIMITS, HeadingLine.needed(words)).withoutPaper();
        this.proposer = new Proposer(words, KindWords.of(packs));
        this.places = places;
        this.packs = packs;
    }

    /** Tells whoever runs the server, before an officer stands there with paper. */
    @EventListener(ApplicationReadyEvent.class)
    void warnThatPaperIsNotRead() {
        if (ScanReader.languages().isEmpty()) {
            LOG.warn("Lists on paper are refused, since Tesseract with a language of lists is not installed");
        }
    }

    /** The usual headings, and those of every pack. */
    public static HeadingVocabulary vocabulary(Packs packs) {
        return HeadingVocabulary.with(packs.all().stream()
                .map(pack -> new ByteArrayInputStream(pack.text(HEADINGS).getBytes(StandardCharsets.UTF_8)))
                .toArray(InputStream[]::new));
    }

    /**
     * Reads a file, one at a time; never throws for what stands in it. One that shows paper is left unread, with
     * {@link ListFile#ON_PAPER} as its problem.
     */
    public Reading read(String fileName, byte[] bytes) {
        return places.soon(() -> files.read(fileName, bytes));
    }

    /** Names a column with a number that officers of a post may not keep, if a table has one. */
    public Optional<Problem> forbidden(Table table, PostCode post) {
        return ForbiddenNumbers.in(table, packs.at(post.value()));
    }

    /** Reads the paper that a file shows, which takes minutes, and then its list, one file at a time. */
    public Reading readPaper(String fileName, byte[] bytes) {
        try {
            byte[] decoded = places.ofPaper(() -> ListFile.readPaper(bytes));
            return places.inTurn(() -> again(fileName, decoded));
        } catch (UnreadableList unreadable) {
            return new Reading.Unreadable(unreadable.problem());
        }
    }

    /** Reads a list again that was read on paper, from what was kept of that reading. */
    public Reading again(String fileName, byte[] decoded) {
        return files.again(fileName, decoded);
    }

    /** Proposes what the columns of a table tell. */
    public Proposal propose(String fileName, Table table) {
        return proposer.propose(fileName, table);
    }

    /** Prepares to read the rows of a table. */
    public StatementReader statements(Table table, Mapping mapping, ListDate date) {
        return new StatementReader(table, mapping, words, date);
    }
}
