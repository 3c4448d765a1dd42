package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficers;
import id.pulang.journeys.OwnersAtForms;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Invented people of a fresh incident, who have passed every gate through the doors that officers use. */
public final class SomeTravellers {

    private static final List<String> NAMES =
            List.of("Bambang Sutrisno", "Yohana Kaunang", "Ferdinand Manurung", "Ni Luh Sukerti", "Zulkifli Harahap");
    private static final List<String> GIVEN = List.of(
            "Agustinus",
            "Bahrul",
            "Cahyono",
            "Darmawan",
            "Efendi",
            "Gunawan",
            "Hasanuddin",
            "Irwansyah",
            "Jumadi",
            "Khairul");
    private static final List<String> FAMILIES =
            List.of("Tambunan", "Wowor", "Pasaribu", "Lumowa", "Ginting", "Sumual", "Batubara");
    private static final List<String> GATES = List.of(
            "identity,verified,",
            "screening,second_review_done,",
            "fit_to_travel,fit,",
            "travel_document,granted,SPLP-10000%d",
            "overstay_fine,granted,WV-200%d",
            "exit_permit,granted,EP-3000%d",
            "police_release,granted,PR-40%d",
            "return_choice,wants_to_return,");

    private final SomeLists lists;
    private final Matching matching;
    private final People people;
    private final Cases cases;
    private final FactImports imports;
    private final GateOwners owners;

    public SomeTravellers(
            SomeLists lists, Matching matching, People people, Cases cases, FactImports imports, GateOwners owners) {
        this.lists = lists;
        this.matching = matching;
        this.people = people;
        this.cases = cases;
        this.imports = imports;
        this.owners = owners;
    }

    /** Those who may come to a server. */
    public static SomeTravellers at(ApplicationContext server) {
        return new SomeTravellers(
                new SomeLists(server.getBean(Incidents.class), server.getBean(Rosters.class)),
                server.getBean(Matching.class),
                server.getBean(People.class),
                server.getBean(Cases.class),
                server.getBean(FactImports.class),
                server.getBean(GateOwners.class));
    }

    /** Five people of a fresh incident, ready to go home: the owners of all gates have confirmed what a list claims. */
    public IncidentId ready() {
        IncidentId incident = claimed();
        owners.confirm(incident);
        return incident;
    }

    /** At most 75 people of a fresh incident, ready to go home. */
    public IncidentId ready(int many) {
        IncidentId incident = claimed(many);
        owners.confirm(incident);
        return incident;
    }

    /** As {@link #ready}, one of them seen through the forms of the doctor, two screeners and the choice over HTTP. */
    public IncidentId ready(HttpOfficers officers) {
        IncidentId incident = claimed();
        new OwnersAtForms(officers::as).see(at(incident, 0), "2025-10-21");
        owners.confirm(incident);
        return incident;
    }

    /** Five people of a fresh incident, of whom a list claims that every gate is met, and no owner has said so. */
    public IncidentId claimed() {
        return claimed(NAMES.size());
    }

    private IncidentId claimed(int many) {
        IncidentId incident = lists.incident();
        lists.add(incident, "3-embassy-registration.csv", registration() + others(many));
        Acting.as(SomeActors.consular(), () -> {
            matching.match(incident);
            assertThat(cases.openForAllPresent(incident)).isEqualTo(many);
        });
        tell(
                incident,
                IntStream.range(0, many)
                        .mapToObj(SomeTravellers::allGreen)
                        .flatMap(List::stream)
                        .toList());
        return incident;
    }

    /** The list on which the five were registered. */
    public static String registration() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(at -> "KH-%04d;%s;%s;%s;%02d/0%d/199%d;32102%d%02d0%d9%d000%d"
                        .formatted(
                                at,
                                NAMES.get(at),
                                at == 1 || at == 3 ? "P" : "L",
                                "Bekasi",
                                11 + at,
                                at + 1,
                                at,
                                at,
                                at == 1 || at == 3 ? 51 + at : 11 + at,
                                at + 1,
                                at,
                                at + 1))
                .collect(Collectors.joining("\n", "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n", "\n"));
    }

    /** Those beyond the five: each with a name and a day of birth that nobody else has. */
    private static String others(int many) {
        return IntStream.range(NAMES.size(), many)
                .mapToObj(at -> "KH-%04d;%s %s;L;Bitung;%02d/%02d/%d;\n"
                        .formatted(
                                at,
                                GIVEN.get(at % GIVEN.size()),
                                FAMILIES.get(at / GIVEN.size()),
                                1 + at % 28,
                                1 + at * 5 % 12,
                                1970 + at * 7 % 34))
                .collect(Collectors.joining());
    }

    private static List<String> allGreen(int at) {
        return GATES.stream()
                .map(gate -> "3-embassy-registration,KH-%04d,%s,2025-10-20".formatted(at, gate.formatted(at)))
                .toList();
    }

    /** An authority takes back what it granted to one of them. */
    public void closes(IncidentId incident, String name, String gate) {
        tell(
                incident,
                List.of("3-embassy-registration,KH-%04d,%s,pending,,2025-10-21".formatted(NAMES.indexOf(name), gate)));
    }

    private void tell(IncidentId incident, List<String> rows) {
        String file = "list,number,gate,state,document,on\n" + String.join("\n", rows) + "\n";
        var receipt = Acting.as(SomeActors.clearance(), () -> {
            try {
                return imports.importFacts(
                        incident, "7-clearance-facts.csv", new ByteArrayInputStream(file.getBytes(UTF_8)));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
        assertThat(receipt.problems()).isEmpty();
    }

    /** The case of whoever stands in a row of the registration. */
    public CaseId at(IncidentId incident, int row) {
        return Objects.requireNonNull(byName(incident).get(NAMES.get(row)));
    }

    /** Who is who, by the name as it was registered. */
    public Map<String, CaseId> byName(IncidentId incident) {
        return Acting.as(SomeActors.consular(), () -> {
            var all = cases.in(incident);
            var cards = people.cards(all.stream().map(each -> each.person()).toList(), Purpose.TRAVEL);
            Map<String, CaseId> named = new TreeMap<>();
            all.forEach(
                    each -> named.put(String.valueOf(cards.get(each.person()).name()), each.id()));
            return named;
        });
    }
}
