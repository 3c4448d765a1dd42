package id.pulang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.List;

/** Cases of a fresh incident whose people stand on one list. */
public final class SomeCases {

    private static final List<String> NAMES = List.of(
            "Siti Aminah",
            "Budi Santoso",
            "Wahyu Nugroho",
            "Dewi Lestari",
            "Agus Salim",
            "Maria Goreti",
            "Yohanes Tandi");

    private final SomeLists lists;
    private final Matching matching;
    private final Cases cases;

    public SomeCases(SomeLists lists, Matching matching, Cases cases) {
        this.lists = lists;
        this.matching = matching;
        this.cases = cases;
    }

    /** Opens an incident with this many people on the custody list, matched, without cases. */
    public IncidentId incident(int people) {
        var incident = lists.incident();
        var rows = new StringBuilder("No,Nama,Tgl Lahir\n");
        for (int row = 0; row < people; row++) {
            rows.append("%d,%s,%02d/%02d/19%d\n".formatted(row + 1, NAMES.get(row), row + 3, row + 2, 85 + row));
        }
        lists.add(incident, "daftar.csv", rows.toString());
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
        return incident;
    }

    /** Opens an incident with this many people who all have cases. */
    public List<CaseSummary> opened(int people) {
        return Acting.as(SomeActors.consular(), () -> {
            var incident = incident(people);
            assertThat(cases.openForAllPresent(incident)).isEqualTo(people);
            return cases.in(incident);
        });
    }
}
