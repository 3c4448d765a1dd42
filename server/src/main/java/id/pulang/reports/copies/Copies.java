package id.pulang.reports.copies;

import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.transactions.Locks;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.names.PhoneticKey;
import id.pulang.reports.About;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.Topic;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of copies. Bands of signatures are compared by keyed hashes, in an index; only the few reports that share
 * one are opened and compared word by word.
 */
@Service
@Transactional
public class Copies {

    /** The least words by which a text can be told to be a copy: short cries for help are all alike. */
    static final int FEWEST_WORDS = 12;

    private static final double ALIKE = 0.85;

    /** How alike a text is to the same with words added to it; who adds more has told something. Our proposal. */
    private static final double LEAST_ALIKE = 0.6;

    private static final int LOOKED_AT = 10;

    private final CopyRows rows;
    private final Reports reports;
    private final Steps steps;
    private final Access access;
    private final Locks locks;

    Copies(CopyRows rows, Reports reports, Steps steps, Access access, Locks locks) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.access = access;
        this.locks = locks;
    }

    /**
     * Finds the first report of the acting officer's post with nearly the same words, unless it names somebody else.
     * Two officers who send the same words at once come one after the other.
     */
    public Optional<Report> first(Topic topic, String said, About about) {
        if (MinHash.length(said) < FEWEST_WORDS) {
            return Optional.empty();
        }
        PostCode post = access.actor().post();
        Set<Long> shingles = MinHash.shingles(said);
        List<byte[]> bands = rows.codes(post, topic, shingles);
        locks.take("reports copy " + HexFormat.of().formatHex(bands.getFirst()));
        List<Report> near = reports.find(rows.sharing(post, bands, LOOKED_AT));
        List<ReportedFacts> told = reports.open(near, Purpose.MATCHING);
        return IntStream.range(0, near.size())
                .filter(at -> isSentOn(said, told.get(at).said()))
                .filter(at -> !namesSomebodyElse(about, told.get(at).about()))
                .mapToObj(near::get)
                .findFirst();
    }

    private static boolean isSentOn(String one, String other) {
        double alike = MinHash.jaccard(MinHash.shingles(one), MinHash.shingles(other));
        return alike >= ALIKE || alike >= LEAST_ALIKE && MinHash.isAddedTo(one, other, ALIKE);
    }

    /** Whether both name somebody, and no word of one name sounds like a word of the other. */
    private static boolean namesSomebodyElse(About one, About other) {
        Set<String> sounds = sounds(one);
        Set<String> others = sounds(other);
        return !sounds.isEmpty() && !others.isEmpty() && Collections.disjoint(sounds, others);
    }

    private static Set<String> sounds(About about) {
        return Stream.of(about.name(), about.otherName())
                .flatMap(name -> NameTokens.telling(name).stream())
                .map(PhoneticKey::key)
                .collect(Collectors.toSet());
    }

    /** Keeps by what copies of a report are found. */
    public void keep(ReportId report, Topic topic, String said) {
        if (MinHash.length(said) >= FEWEST_WORDS) {
            PostCode post = access.actor().post();
            rows.insert(report, post, rows.codes(post, topic, MinHash.shingles(said)));
        }
    }

    /** Notes on the first report that a copy of it came in, which may make it more urgent. */
    public void came(Report first, ReportId copy, Report.Urgency urgency) {
        reports.raise(first, urgency);
        steps.add(first, StepKind.COPY, copy.value().toString(), "");
    }

    /** Says that a report is no copy after all; false if it was none. */
    public boolean setApart(ReportId id) {
        Report report = reports.find(id);
        ReportId first = report.bonds().copyOf();
        if (first == null) {
            return false;
        }
        reports.setApart(report);
        steps.add(report, StepKind.NO_COPY, first.value().toString(), "");
        return true;
    }
}
