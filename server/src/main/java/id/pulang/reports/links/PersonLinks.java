package id.pulang.reports.links;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.people.PersonId;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.steps.StepKind;
import id.pulang.reports.steps.Steps;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which an officer says whom of the registered people a report is about. */
@Service
@Transactional
public class PersonLinks {

    private static final int MOST = 6;

    private final ReportLinkRows rows;
    private final Reports reports;
    private final Steps steps;
    private final RegisteredPeople people;
    private final Access access;
    private final Clock clock;

    PersonLinks(
            ReportLinkRows rows, Reports reports, Steps steps, RegisteredPeople people, Access access, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.steps = steps;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** Opens the registered people whom a report is about; throws for one that the acting officer may not read. */
    public List<LinkedPerson> of(ReportId id) {
        return of(reports.find(id));
    }

    /** Returns the registered people whom the reports of a group are about. */
    public List<LinkedPerson> of(Report report) {
        return people.named(Set.copyOf(linked(report).values()));
    }

    /**
     * Returns the live case of whom a report is about, the first that is found; opens names with a line in the trail.
     */
    public Optional<CaseId> caseOf(ReportId id) {
        return of(reports.find(id)).stream()
                .flatMap(person -> Stream.ofNullable(person.caseId()))
                .findFirst();
    }

    /** Returns of each report whom officers hold it to be about, as they are today; opens nothing. */
    public Map<ReportId, Set<PersonId>> about(Collection<ReportId> ids) {
        access.require(Role.CASEWORKERS);
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<ReportLinkRows.About> linked = rows.about(ids);
        Map<PersonId, PersonId> today =
                people.today(linked.stream().map(ReportLinkRows.About::person).toList());
        return linked.stream()
                .collect(Collectors.groupingBy(
                        ReportLinkRows.About::report,
                        Collectors.mapping(
                                each -> today.getOrDefault(each.person(), each.person()), Collectors.toSet())));
    }

    /** The people as they were linked, each with who they are today. */
    Map<PersonId, PersonId> linked(Report report) {
        List<PersonId> linked = rows.people(report.bonds().group());
        Map<PersonId, PersonId> today = people.today(linked);
        return linked.stream().collect(Collectors.toMap(each -> each, each -> today.getOrDefault(each, each)));
    }

    /** Proposes registered people by the names that were told, in any spelling. */
    public List<LinkedPerson> proposed(Report report, ReportedFacts told) {
        Collection<PersonId> known = linked(report).values();
        Stream<String> names = Stream.of(told.about().name(), told.about().otherName());
        return people.named(people.called(names, MOST).stream()
                .filter(each -> !known.contains(each))
                .limit(MOST)
                .toList());
    }

    /** Says that a report is about a registered person. */
    public Linking link(ReportId id, PersonId person) {
        Report report = reports.find(id);
        if (!people.has(person)) {
            throw new NotFound("person");
        }
        if (!report.isAboutAPerson()) {
            return Linking.NOT_POSSIBLE;
        }
        if (!rows.insertPerson(report, person.value(), access.actor().id(), clock.instant())) {
            return Linking.BEFORE;
        }
        steps.add(report, StepKind.PERSON, person.value().toString(), "");
        return Linking.LINKED;
    }

    /** Says that the reports of a group are not about a person after all. */
    public Linking undo(ReportId id, PersonId person) {
        Report report = reports.find(id);
        List<UUID> linked = linked(report).entrySet().stream()
                .filter(each -> each.getValue().equals(person))
                .map(each -> each.getKey().value())
                .toList();
        if (linked.isEmpty()) {
            return Linking.NOT_LINKED;
        }
        rows.undoPeople(report.bonds().group(), linked, access.actor().id(), clock.instant());
        steps.add(report, StepKind.NOT_PERSON, person.value().toString(), "");
        return Linking.UNDONE;
    }
}
