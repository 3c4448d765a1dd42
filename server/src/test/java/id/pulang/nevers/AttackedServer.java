package id.pulang.nevers;

import static java.util.stream.Collectors.toCollection;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.families.ConfirmedReporter;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.endpoints.Open;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomePoliceHandovers;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import id.pulang.walk.PostDoors;
import id.pulang.walk.SeededPost;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The server that the attacks are made on: who comes to it over HTTP, its addresses, its database, people served. */
@Component
final class AttackedServer {

    private static final AtomicInteger FILLED = new AtomicInteger();

    private final ApplicationContext server;

    AttackedServer(ApplicationContext server) {
        this.server = server;
    }

    SomeTravellers travellers() {
        return SomeTravellers.at(server);
    }

    /** A manifest of people who have landed. */
    ManifestId landed(IncidentId incident, Collection<CaseId> who) {
        return SomeManifests.at(server).landed(incident, who);
    }

    SomePoliceHandovers police() {
        return SomePoliceHandovers.at(server);
    }

    HandoverRecords records() {
        return server.getBean(HandoverRecords.class);
    }

    SomeLists lists() {
        return new SomeLists(server.getBean(Incidents.class), server.getBean(Rosters.class));
    }

    /** Somebody of a family who rang, made through the doors of officers. */
    ConfirmedReporter family() {
        var family = new ConfirmedReporter();
        server.getAutowireCapableBeanFactory().autowireBean(family);
        return family;
    }

    /** Somebody who has not logged in. */
    HttpOfficer stranger() {
        return HttpOfficer.stranger(port());
    }

    /** An officer of the actor's name, role and post, who has logged in. */
    HttpOfficer as(Actor actor) {
        return new HttpOfficers(server.getBean(Accounts.class), port()).as(actor);
    }

    DatabaseDoors database() {
        return DatabaseDoors.of(server);
    }

    /** Somebody whom a family seeks, with a case, of whom an officer has recorded where they are held. */
    CaseId held(String name, String place) {
        var lists = lists();
        IncidentId incident = lists.incident();
        lists.add(
                incident,
                "aduan keluarga.csv",
                "Nomor Aduan,Nama yang Dicari,Tgl Lahir\nA-1,%s,04/03/1999\n".formatted(name));
        Acting.as(
                SomeActors.registration(), () -> server.getBean(Matching.class).match(incident));
        return Acting.as(SomeActors.consular(), () -> {
            PersonId sought =
                    server.getBean(People.class).in(incident).getFirst().id();
            CaseId about = server.getBean(Cases.class).open(sought);
            LocalDate today = server.getBean(Access.class).today();
            server.getBean(RescueSteps.class).record(about, RescueAct.LOCATED, today, StepFacts.at(place));
            return about;
        });
    }

    Cases cases() {
        return server.getBean(Cases.class);
    }

    /** Somebody of a list of the police, in an incident of their own, with a case. */
    CaseId present(String name) {
        var lists = lists();
        IncidentId incident = lists.incident();
        lists.add(incident, "polisi.csv", "No,Nama,NIK,Tgl Lahir\n1,%s,3210204403990031,04/03/1999\n".formatted(name));
        Acting.as(
                SomeActors.registration(), () -> server.getBean(Matching.class).match(incident));
        return Acting.as(SomeActors.consular(), () -> {
            cases().openForAllPresent(incident);
            return cases().in(incident).getFirst().id();
        });
    }

    /** Somebody who has gone all the way home, into the care of an agency. */
    HandedOver handedOver(String agency) throws SQLException {
        int number = FILLED.incrementAndGet();
        String name = "Kasmaran" + (char) ('a' + number);
        SeededPost.fill(server.getBean(PostDoors.class), "PNH", name, agency, number % 9 + 1);
        String row =
                DatabaseDoors.ask(database().asOwner(), """
                        select id || ' ' || case_id || ' ' || person_id || ' ' || number from repatriation.handover
                        where agency = '%s' order by id desc limit 1
                        """.formatted(agency)).getFirst();
        String[] found = row.split(" ");
        return new HandedOver(
                UUID.fromString(found[0]), UUID.fromString(found[1]), UUID.fromString(found[2]), found[3], name);
    }

    /** A record of handover, and whom it is about. */
    record HandedOver(UUID id, UUID caseId, UUID person, String number, String name) {}

    /** What each address says, in words, that is open to everybody and names nothing. */
    Map<String, String> openPages() {
        Map<String, String> pages = new TreeMap<>();
        var stranger = stranger();
        mapping().getHandlerMethods().forEach((info, handler) -> {
            if (isOpen(handler) && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues().stream()
                        .map(path -> path.replaceAll("\\{\\w+}", "0".repeat(26)))
                        .forEach(path -> pages.put(
                                path, HttpOfficer.parsed(stranger.get(path)).text()));
            }
        });
        return pages;
    }

    private static boolean isOpen(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("id.pulang")
                && (AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)
                        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class));
    }

    /** Every address that the server answers, and the name of everything that may be sent to it. */
    TreeSet<String> addressesAndFields() {
        return mapping().getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("id.pulang"))
                .flatMap(each -> Stream.concat(addresses(each.getKey()), fields(each.getValue())))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        return info.getPatternValues().stream();
    }

    private static Stream<String> fields(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .flatMap(parameter -> parameter.getType().isRecord()
                        ? Arrays.stream(parameter.getType().getRecordComponents())
                                .map(component -> component.getName())
                        : Stream.of(parameter.getName()));
    }

    /** Every address to which a file may be sent. */
    TreeSet<String> filesAreTakenAt() {
        return mapping().getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("id.pulang"))
                .filter(each -> types(each.getValue()).anyMatch(type -> type.matches(".*(MultipartFile|\\.Part)\\b.*")))
                .flatMap(each -> addresses(each.getKey()))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> types(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .flatMap(parameter -> parameter.getType().isRecord()
                        ? Arrays.stream(parameter.getType().getRecordComponents())
                                .map(component -> component.getGenericType().getTypeName())
                        : Stream.of(parameter.getParameterizedType().getTypeName()));
    }

    /** Every column of every table, as schema.table.column. */
    List<String> columns() throws SQLException {
        return DatabaseDoors.ask(database().asOwner(), """
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema') order by 1
                """);
    }

    private RequestMappingHandlerMapping mapping() {
        return server.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    private int port() {
        return Integer.parseInt(Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port")));
    }
}
