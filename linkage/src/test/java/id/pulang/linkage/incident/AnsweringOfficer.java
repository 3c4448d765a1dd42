package id.pulang.linkage.incident;

import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.model.RecordPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An officer who knows the truth and answers one doubt after the other. */
public final class AnsweringOfficer {

    private final IncidentFolder incident;

    /** Plays the officer of this incident. */
    public AnsweringOfficer(IncidentFolder incident) {
        this.incident = incident;
    }

    /** Answers until no doubt is left. */
    public Review review() {
        var study = Linker.standard().study(incident.records());
        var same = new HashSet<RecordPair>();
        var different = new HashSet<RecordPair>();
        LinkageResult before = study.group(LinkConstraints.nothing());
        LinkageResult now = before;
        var asked = new ArrayList<ClericalReview>();
        while (!now.doubts().isEmpty()) {
            ClericalReview doubt = now.doubts().getFirst();
            asked.add(doubt);
            (isSame(doubt.pair()) ? same : different).add(doubt.pair());
            now = study.group(new LinkConstraints(same, different));
        }
        return new Review(before, now, asked, wrong(before), wrong(now), split(now));
    }

    boolean isSame(RecordPair pair) {
        return incident.personOf(pair.left()).equals(incident.personOf(pair.right()));
    }

    private List<Cluster> wrong(LinkageResult linkage) {
        return linkage.groups().stream()
                .filter(group -> people(group).size() > 1)
                .toList();
    }

    private Set<String> people(Cluster group) {
        return group.records().stream().map(incident::personOf).collect(Collectors.toSet());
    }

    private List<String> split(LinkageResult linkage) {
        var groups = new HashMap<String, Integer>();
        linkage.groups().forEach(group -> people(group).forEach(person -> groups.merge(person, 1, Integer::sum)));
        return groups.keySet().stream()
                .filter(person -> groups.get(person) > 1)
                .sorted()
                .toList();
    }

    /**
     * What came out.
     *
     * @param wrong automatically joined groups with two people in them
     * @param wrongAtLast the same, after all answers
     * @param split people who still stand in two groups after all answers
     */
    public record Review(
            LinkageResult before,
            LinkageResult after,
            List<ClericalReview> asked,
            List<Cluster> wrong,
            List<Cluster> wrongAtLast,
            List<String> split) {}

    /** Reviews the incidents in the given folders and prints what came out; with -v also the questions. */
    public static void main(String[] args) {
        boolean talkative = List.of(args).contains("-v");
        for (String folder : args) {
            if (!folder.equals("-v")) {
                report(folder, talkative);
            }
        }
    }

    private static void report(String folder, boolean talkative) {
        long start = System.nanoTime();
        var incident = IncidentFolder.read(Path.of(folder));
        var officer = new AnsweringOfficer(incident);
        Review review = officer.review();
        double seconds = (System.nanoTime() - start) / 1e9;
        long yes = review.asked().stream()
                .filter(doubt -> officer.isSame(doubt.pair()))
                .count();
        System.out.printf(
                "%-28s records %d people %d/%d wrong %d (%d at last) questions %d (%d yes) open at first %d joins %d split %s %.1fs%n",
                folder,
                incident.records().size(),
                review.after().groups().size(),
                incident.people(),
                review.wrong().size(),
                review.wrongAtLast().size(),
                review.asked().size(),
                yes,
                review.before().doubts().size(),
                review.before().joins().size(),
                review.split(),
                seconds);
        if (talkative) {
            review.wrong()
                    .forEach(group -> System.out.println("  WRONG "
                            + group.records().stream().map(incident::personOf).toList() + officer.show(group)));
            review.split()
                    .forEach(person -> System.out.println("  SPLIT " + person + " "
                            + review.after().groups().stream()
                                    .filter(g -> officer.people(g).contains(person))
                                    .map(officer::show)
                                    .toList()));
            review.asked()
                    .forEach(doubt -> System.out.println(
                            "  " + (officer.isSame(doubt.pair()) ? "YES " : "no  ") + officer.show(doubt)));
        }
    }

    private String show(Cluster group) {
        return group.records().stream().map(this::show).collect(Collectors.joining(" + "));
    }

    private String show(ClericalReview doubt) {
        var fields = doubt.explanation().fields().stream()
                .filter(field -> field.bits() != 0)
                .map(field -> "%s=%s%+.1f".formatted(field.field(), field.level(), field.bits()))
                .collect(Collectors.joining(" "));
        return "%.3f %s ~ %s  [%s prior %.1f]"
                .formatted(
                        doubt.explanation().probability(),
                        show(doubt.pair().left()),
                        show(doubt.pair().right()),
                        fields,
                        doubt.explanation().priorBits());
    }

    private String show(String id) {
        var record = incident.records().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return id.charAt(0) + id.substring(id.indexOf('#')) + " '" + record.name() + "' "
                + (record.born() == null ? record.age() : record.born());
    }
}
