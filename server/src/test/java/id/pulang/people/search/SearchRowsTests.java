package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PulangTest
class SearchRowsTests {

    @Autowired
    private SearchRows rows;

    @Autowired
    private TransactionOperations transactions;

    private IncidentId incident;

    @BeforeEach
    void fourPeople(@Autowired Incidents incidents, @Autowired Rosters rosters, @Autowired Matching matching) {
        incident = new SomeLists(incidents, rosters).matched(matching, """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK
                A-1;Zubaidah Larasati;P;Bandung;03/04/1999;
                A-2;Anwar Mahendra;L;Medan;12/05/1998;
                A-3;Mulyono Prakoso;L;Solo;01/02/1990;
                A-4;Hartati Wibowo;P;Solo;11/12/1980;
                """);
    }

    /** Of all incidents no more than so many are read, however many people there are; of one incident everybody. */
    @Test
    void findsThoseWhoWereRegisteredLastWhereEverybodyIsAskedFor() {
        List<PersonId> ours = found(PeopleQuery.everybody(incident), 2);

        assertThat(ours).hasSize(4);
        assertThat(found(PeopleQuery.everybody(incident).anywhere(), 2))
                .hasSize(2)
                .isSubsetOf(ours.stream()
                        .sorted(Comparator.comparing(
                                (PersonId person) -> person.value().toString(), Comparator.reverseOrder()))
                        .limit(2)
                        .toList());
    }

    private List<PersonId> found(PeopleQuery query, int most) {
        return Acting.as(
                SomeActors.consular(),
                () -> transactions.execute(
                        _ -> List.copyOf(rows.find(query, List.of(), List.of(), PeopleOrder.USUAL, most)
                                .keySet())));
    }
}
