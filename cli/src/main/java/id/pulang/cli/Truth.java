package id.pulang.cli;

import id.pulang.linkage.Doubt;
import id.pulang.linkage.Group;
import id.pulang.linkage.Linkage;
import id.pulang.linkage.Pair;
import id.pulang.linkage.Settled;
import id.pulang.linkage.groups.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is really who, from a file with the columns list (or file), row and person; it only serves to measure. */
record Truth(Map<String, String> personOf) {

    static Truth read(Path file) throws IOException {
        List<List<String>> lines = ListFile.lines(file);
        int list = column(file, lines.getFirst(), Set.of("list", "file", "source"));
        int row = column(file, lines.getFirst(), Set.of("row", "line"));
        int person = column(file, lines.getFirst(), Set.of("person", "entity", "cluster"));
        var people = new HashMap<String, String>();
        for (var cells : lines.subList(1, lines.size())) {
            String name = cells.get(list).replaceAll("\\.csv$", "");
            people.put(RecordReader.id(name, Integer.parseInt(cells.get(row))), cells.get(person));
        }
        return new Truth(people);
    }

    /** Compares the automatic groups with the truth, and counts the questions until nothing is left to ask. */
    Score score(Study study, Linkage linkage) {
        var members = linkage.groups().stream()
                .flatMap(group -> known(group).stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        long real = pairs(members.values());
        long joined = pairs(linkage.groups().stream()
                .map(group -> (long) known(group).size())
                .toList());
        long right = linkage.groups().stream()
                .mapToLong(group -> pairs(known(group).stream()
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                        .values()))
                .sum();
        return new Score(
                right / (double) Math.max(1, joined), right / (double) Math.max(1, real), questions(study, linkage));
    }

    private List<String> known(Group group) {
        return group.records().stream()
                .filter(personOf::containsKey)
                .map(record -> personOf.getOrDefault(record, record))
                .toList();
    }

    private int questions(Study study, Linkage linkage) {
        var same = new HashSet<Pair>();
        var different = new HashSet<Pair>();
        Linkage now = linkage;
        while (!now.doubts().isEmpty()) {
            Doubt doubt = now.doubts().getFirst();
            String left =
                    personOf.getOrDefault(doubt.pair().left(), doubt.pair().left());
            String right =
                    personOf.getOrDefault(doubt.pair().right(), doubt.pair().right());
            (left.equals(right) ? same : different).add(doubt.pair());
            now = study.group(new Settled(same, different));
        }
        return same.size() + different.size();
    }

    private static int column(Path file, List<String> headings, Set<String> names) {
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(headings.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw new Refusal(file + ": needs the columns list, row and person; found " + headings);
    }

    private static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    /** How good the automatic joins are, pair by pair, and how many questions the rest takes. */
    record Score(double precision, double recall, int questions) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
