package id.pulang.people.matching;

import static java.util.stream.Collectors.toSet;

import id.pulang.incidents.StatementId;
import id.pulang.linkage.clustering.ClusterReview;
import id.pulang.linkage.clustering.ConstrainedClustering;
import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.model.RecordPair;
import id.pulang.linkage.onetoone.LinkageSession;
import id.pulang.people.matching.results.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a comparison came to; the study itself, which is as large as all lists, is not held while it is stored.
 *
 * @param posts whose each statement is
 * @param live the links that held until now
 */
record StudyResult(
        Map<StatementId, String> posts,
        List<LinkRows.Live> live,
        List<List<StatementId>> groups,
        List<Verdicts.Reasoned> sure,
        List<Verdicts.Reasoned> doubtful,
        int tooManyAlike,
        Outlook outlook) {

    /** Groups what was compared by what the comparison says of it and what officers have decided. */
    static StudyResult of(Compared compared, Thresholds thresholds, List<LinkRows.Live> live) {
        LinkageSession study = compared.study();
        LinkageResult found = study.group(Verdicts.settled(live));
        var clustering = ConstrainedClustering.of(
                compared.ids(),
                confirmed(live),
                found.joins().stream().map(AutoMatch::pair).toList(),
                compared.numbers());
        return new StudyResult(
                compared.posts(),
                live,
                groups(clustering),
                sure(found, clustering.refused()),
                first(again(study, lookAgain(compared, clustering, live)), doubtful(found, clustering.refused())),
                study.tooManyAlike().size(),
                Outlook.of(thresholds, found));
    }

    private static List<RecordPair> confirmed(List<LinkRows.Live> live) {
        return live.stream()
                .filter(link -> link.maker() == Join.Maker.OFFICERS && link.same())
                .map(Verdicts::pair)
                .toList();
    }

    private static List<List<StatementId>> groups(ConstrainedClustering clustering) {
        return clustering.clusters().stream()
                .map(cluster -> cluster.stream()
                        .map(id -> new StatementId(UUID.fromString(id)))
                        .toList())
                .toList();
    }

    private static List<RecordPair> lookAgain(
            Compared compared, ConstrainedClustering clustering, List<LinkRows.Live> live) {
        return ClusterReview.among(compared.records(), clustering.clusters(), confirmed(live));
    }

    private static List<Verdicts.Reasoned> sure(LinkageResult found, Set<RecordPair> refused) {
        return found.joins().stream()
                .filter(join -> !refused.contains(join.pair()))
                .map(join -> new Verdicts.Reasoned(join.pair(), join.explanation()))
                .toList();
    }

    private static List<Verdicts.Reasoned> again(LinkageSession study, List<RecordPair> looks) {
        List<Verdict> verdicts = study.compare(looks);
        return IntStream.range(0, looks.size())
                .mapToObj(at ->
                        new Verdicts.Reasoned(looks.get(at), verdicts.get(at).explanation()))
                .toList();
    }

    /** Puts what is joined already and may be wrong before what is only not joined yet. */
    private static List<Verdicts.Reasoned> first(List<Verdicts.Reasoned> again, List<Verdicts.Reasoned> doubtful) {
        Set<RecordPair> asked = again.stream().map(Verdicts.Reasoned::pair).collect(toSet());
        return Stream.concat(again.stream(), doubtful.stream().filter(each -> !asked.contains(each.pair())))
                .toList();
    }

    /** What the matcher is in doubt about, after what it was sure of and may not join. */
    private static List<Verdicts.Reasoned> doubtful(LinkageResult found, Set<RecordPair> refused) {
        var doubtful = new ArrayList<Verdicts.Reasoned>();
        found.joins().stream()
                .filter(join -> refused.contains(join.pair()))
                .forEach(join -> doubtful.add(new Verdicts.Reasoned(join.pair(), join.explanation())));
        found.doubts().forEach(doubt -> doubtful.add(new Verdicts.Reasoned(doubt.pair(), doubt.explanation())));
        return doubtful;
    }
}
