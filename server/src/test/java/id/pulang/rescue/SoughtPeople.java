package id.pulang.rescue;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.reports.SomeReports;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People whom families seek, each with a case that began before anybody saw them. */
record SoughtPeople(SomeLists lists, Matching matching, People people, Cases cases) {

    /** Names without a word in common, so that nobody is asked whether they are one. */
    private static final List<String> NAMES = List.of("Widuri", "Tumenggung", "Ratnasari", "Bagaskoro");

    /** Somebody who rang the post and wants an authority to be asked. */
    static StepFacts wish() {
        return new StepFacts("", "", "", "menelepon pos, mau dijemput", Manner.OWN_WORD, StepFacts.Heads.NONE);
    }

    /** A fresh incident with so many sought people, by their cases in the order of the list. */
    List<CaseSummary> opened(int count) {
        return opened(incident(count));
    }

    /** A fresh incident of which one list of a family names so many people. */
    IncidentId incident(int count) {
        IncidentId incident = lists.incident();
        String rows = IntStream.range(0, count)
                .mapToObj(row ->
                        "ADU-%d,%s %s,%02d/03/1999".formatted(row + 1, first(row), SomeReports.word(), row % 25 + 4))
                .collect(Collectors.joining("\n"));
        lists.add(incident, "aduan keluarga.csv", "Nomor Aduan,Nama yang Dicari,Tgl Lahir\n" + rows + "\n");
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
        return incident;
    }

    private static String first(int row) {
        return row < NAMES.size() ? NAMES.get(row) : SomeReports.word();
    }

    List<CaseSummary> opened(IncidentId incident) {
        return Acting.as(SomeActors.registration(), () -> {
            List<CaseId> ids = sought(incident).stream().map(cases::open).toList();
            return cases.summaries(ids).stream()
                    .sorted(Comparator.comparing(each -> each.number().value()))
                    .toList();
        });
    }

    List<PersonId> sought(IncidentId incident) {
        return people.in(incident).stream()
                .filter(person -> !person.present())
                .map(person -> person.id())
                .toList();
    }
}
