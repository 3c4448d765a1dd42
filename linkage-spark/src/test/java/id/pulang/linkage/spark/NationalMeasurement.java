package id.pulang.linkage.spark;

import id.pulang.linkage.Linker;
import id.pulang.linkage.model.PersonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Measures an invented list on Spark beside one machine: ROWS SAMPLE FOLDER [spark|one]. */
final class NationalMeasurement {

    private NationalMeasurement() {}

    /** Prints seconds, memory and quality. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        var folder = Files.createDirectories(Path.of(args[2]));
        var list = InventedList.of(folder, rows / 3, 7);
        list = new InventedList(
                list.rows().subList(0, Math.min(rows, list.rows().size())), list.truth());
        System.out.println("rows " + list.rows().size());
        long begun = System.nanoTime();
        Map<String, String> groups =
                args[3].equals("spark") ? onSpark(list, Integer.parseInt(args[1])) : onOneMachine(list.records());
        System.out.printf("%s: %d s, %s%n", args[3], (System.nanoTime() - begun) / 1_000_000_000, memory());
        System.out.println(quality(groups, list.truth()));
    }

    private static Map<String, String> onSpark(InventedList list, int sample) {
        var spark = LocalSpark.session(8);
        var table = list.table(spark).repartition(8);
        var groups = new HashMap<String, String>();
        try (var links = NationalLinkage.link(
                table, InventedList.COLUMNS, Settings.usual().learningFrom(sample))) {
            for (Row row : links.groups().collectAsList()) {
                groups.put(row.getString(0), row.getString(1));
            }
            System.out.println("pairs " + links.pairs().count() + ", most sharing "
                    + links.learnt().mostSharing());
        }
        spark.stop();
        return groups;
    }

    private static Map<String, String> onOneMachine(List<PersonRecord> records) {
        var kept = Linker.standard().keep(records);
        var groups = new HashMap<String, String>();
        int[] groupOf = kept.groupOf();
        for (int place = 0; place < groupOf.length; place++) {
            groups.put(records.get(place).id(), Integer.toString(groupOf[place]));
        }
        return groups;
    }

    private static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }

    /** Of all pairs of one person how many were found, and of those found how many are right. */
    private static String quality(Map<String, String> groups, Map<String, String> truth) {
        var ofPerson = new ArrayList<String>();
        var ofGroup = new ArrayList<String>();
        var both = new ArrayList<String>();
        groups.forEach((id, group) -> {
            String person = truth.getOrDefault(id, "");
            ofPerson.add(person);
            ofGroup.add(group);
            both.add(person + ' ' + group);
        });
        double right = pairs(both);
        double precision = right / pairs(ofGroup);
        double recall = right / pairs(ofPerson);
        return "precision %.4f recall %.4f F1 %.4f"
                .formatted(precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static double pairs(List<String> names) {
        var sizes = new HashMap<String, Long>();
        names.forEach(name -> sizes.merge(name, 1L, Long::sum));
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }
}
