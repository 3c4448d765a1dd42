package id.pulang.clearances;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.List;
import org.springframework.stereotype.Component;

/** Incidents of the same four invented people, one of them a child, brought in through the doors. */
@Component
public class FourPeople {

    /** The list on which everyone stands, as files of facts name it. */
    public static final String LIST = "pendataan";

    private static final String HEADER = "No,Nama,Tanggal Lahir,Jenis Kelamin,NIK,Nama Ibu\n";
    private static final List<String> PEOPLE = List.of(
            "Siti Rahmawati,1999-03-04,P,3201014403990001,Aminah",
            "Bambang Prakoso,1994-11-30,L,3374033011940002,Sulastri",
            "Yohana Tabuni,2009-06-12,P,9171015206090003,Marice",
            "Teuku Iskandar,2001-01-21,L,1171022101010004,Cut Nyak");

    private final Incidents incidents;
    private final SomeLists lists;
    private final Matching matching;
    private final People people;
    private final Cases cases;

    FourPeople(Incidents incidents, Rosters rosters, Matching matching, People people, Cases cases) {
        this.incidents = incidents;
        this.lists = new SomeLists(incidents, rosters);
        this.matching = matching;
        this.people = people;
        this.cases = cases;
    }

    /** Opens an incident with four people and no case yet; number 3 is a child. */
    public IncidentId withoutCases() {
        return withoutCases(PEOPLE);
    }

    private IncidentId withoutCases(List<String> rows) {
        return Acting.as(SomeActors.consular(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var list = new StringBuilder(HEADER);
            for (int row = 0; row < rows.size(); row++) {
                list.append(row + 1).append(',').append(rows.get(row)).append('\n');
            }
            lists.add(SomeActors.consular(), incident, LIST + ".csv", list.toString());
            matching.match(incident);
            return incident;
        });
    }

    /** Opens an incident with four people who have cases; number 3 is a child. */
    public IncidentId open() {
        return withCases(withoutCases());
    }

    /** Opens an incident with one person, of a name that no other test gives anybody, who has a case. */
    public CaseSummary alone(String name) {
        return at(withCases(withoutCases(List.of(name + ",1996-08-17,P,,"))), 1);
    }

    private IncidentId withCases(IncidentId incident) {
        Acting.as(SomeActors.consular(), () -> cases.openForAllPresent(incident));
        return incident;
    }

    /** Finds the case of the person with a number on the list. */
    public CaseSummary at(IncidentId incident, int number) {
        return Acting.as(SomeActors.consular(), () -> {
            var statements = incidents.numbered(incident, List.of(new ListNumber(LIST, String.valueOf(number))));
            var person = people.of(statements.values()).values().iterator().next();
            CaseId id = cases.caseOf(person).orElseThrow();
            return cases.summary(id);
        });
    }
}
