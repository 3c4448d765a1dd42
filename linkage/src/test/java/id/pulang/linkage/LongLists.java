package id.pulang.linkage;

import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.incident.IncidentFolder;
import id.pulang.linkage.incident.IncidentGenerator;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invented lists that are long enough to learn weights from, with a column more of each kind.
 *
 * @param truth the person behind each record, by the record's id
 */
record LongLists(List<PersonRecord> records, Map<String, String> truth) {

    private static final List<String> STREETS = List.of("Melati", "Kenanga", "Mawar", "Anggrek", "Cempaka");
    private static final List<String> OCCUPATIONS = List.of("farmer", "driver", "clerk", "seller");

    static LongLists invented(Path folder, int people, long seed) throws IOException {
        IncidentGenerator.write(folder, people, 1, seed);
        var incident = IncidentFolder.read(folder);
        var random = new Random(seed);
        var records = incident.records().stream()
                .map(record -> Altered.detailed(
                        record,
                        details(new Random(incident.personOf(record.id()).hashCode()), random)))
                .toList();
        return new LongLists(records, incident.truth());
    }

    private static List<Detail> details(Random person, Random clerk) {
        var all = List.of(
                new Detail("postcode", Detail.Kind.CODE, Integer.toString(20_000 + person.nextInt(300))),
                new Detail("occupation", Detail.Kind.CATEGORY, OCCUPATIONS.get(person.nextInt(OCCUPATIONS.size()))),
                new Detail(
                        "street",
                        Detail.Kind.PLACE,
                        "Jalan " + STREETS.get(person.nextInt(STREETS.size())) + ' ' + person.nextInt(90)),
                new Detail("remark", Detail.Kind.WORDS, "room " + person.nextInt(40)));
        var written = new ArrayList<Detail>();
        all.stream().filter(unused -> clerk.nextInt(10) > 2).forEach(written::add);
        return written;
    }

    /** Who is who among so many of a hundred records. */
    TrainingLabels known(int inAHundred, long seed) {
        var random = new Random(seed);
        var known = new HashMap<String, String>();
        for (PersonRecord record : records) {
            if (random.nextInt(100) < inAHundred) {
                known.put(record.id(), truth.getOrDefault(record.id(), ""));
            }
        }
        return new TrainingLabels(known);
    }
}
