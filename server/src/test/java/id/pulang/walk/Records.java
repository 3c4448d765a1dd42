package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.cases.entries.DeclaredKinds;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One record of each kind that belongs to one post.
 *
 * @param version of the manifest, which whoever changes it must have seen
 * @param entries the latest record of each kind on the case, by the name of the kind
 */
record Records(String post, Map<Kind, String> ids, String version, Map<String, String> entries) {

    /** What belongs to the case that the walk asks for; others leave cases at the same post. */
    private static final String OF_THE_CASE = "case_id = (select case_id from repatriation.handover"
            + " where post = '%s' order by handed_at desc, id desc limit 1)";

    /** Where the traveller of a seeded post, or else the latest row, is found. */
    private static final Map<Kind, String> WHERE = Map.ofEntries(
            Map.entry(
                    Kind.CASE,
                    "select case_id from repatriation.handover where post = '%s' order by handed_at desc, id desc"),
            Map.entry(
                    Kind.PERSON,
                    "select person_id from repatriation.handover where post = '%s' order by handed_at desc, id desc"),
            Map.entry(Kind.INCIDENT, "select incident_id from incidents.upload where post = '%s' order by id desc"),
            Map.entry(Kind.ROSTER, "select id from incidents.roster where post = '%s' order by id desc"),
            Map.entry(Kind.UPLOAD, "select id from incidents.upload where post = '%s' order by id desc"),
            Map.entry(Kind.MANIFEST, "select id from repatriation.manifest where post = '%s' order by id desc"),
            Map.entry(
                    Kind.HANDOVER,
                    "select id from repatriation.handover where post = '%s' order by handed_at desc, id desc"),
            Map.entry(
                    Kind.POLICE_REQUEST,
                    "select id from repatriation.police_request where post = '%s' order by id desc"),
            Map.entry(Kind.FACT_LIST, "select id from clearances.list_import where post = '%s' order by id desc"),
            Map.entry(Kind.FACT, "select id from clearances.gate_fact where post = '%s' order by id desc"),
            Map.entry(Kind.OVERRIDE, "select id from clearances.gate_override where post = '%s' order by id desc"),
            Map.entry(Kind.QUESTION, "select id from people.question where post = '%s' order by id desc"),
            Map.entry(Kind.ASKED, "select id from people.master_question where post = '%s' order by id desc"),
            Map.entry(Kind.GLASS, "select id from cases.broken_glass where post = '%s' order by id desc"),
            Map.entry(Kind.INTERVIEW, "select id from people.identity_interview where post = '%s' order by id desc"),
            Map.entry(Kind.NOTE, "select id from casework.note where " + OF_THE_CASE + " order by id desc"),
            Map.entry(Kind.TASK, "select id from casework.task where " + OF_THE_CASE + " order by id desc"),
            Map.entry(
                    Kind.TICKET,
                    "select id from registration.ticket where post = '%s' and state = 'CALLED' order by id desc"),
            Map.entry(Kind.DEVICE, "select id from registration.field_device where post = '%s' order by id desc"),
            Map.entry(
                    Kind.REPORT,
                    "select id from reports.report where post = '%s' and topic = 'PERSON' order by id desc"),
            Map.entry(Kind.REPORT_WITH_FILE, "select report_id from reports.file where post = '%s' order by id desc"),
            Map.entry(Kind.SENT_FILE, "select id from reports.file where post = '%s' order by id desc"),
            Map.entry(
                    Kind.CONTACT,
                    "select id from people.contact where person_id = (select person_id from repatriation.handover"
                            + " where post = '%s' order by handed_at desc, id desc limit 1) order by id desc"),
            Map.entry(Kind.REQUEST, "select id from rescue.request where post = '%s' order by id desc"),
            Map.entry(Kind.WARNING, "select id from prevention.warning where post = '%s' order by id desc"),
            Map.entry(
                    Kind.LISTING,
                    "select id from prevention.reported_contact where post = '%s' and ended_at is null order by id desc"),
            Map.entry(Kind.EDITION, "select id from prevention.offer_edition where '%s' <> '' order by number desc"),
            Map.entry(Kind.PHOTOGRAPH, "select id from casework.photograph where " + OF_THE_CASE + " order by id desc"),
            Map.entry(Kind.ATTACHMENT, "select id from casework.attachment where " + OF_THE_CASE + " order by id desc"),
            Map.entry(
                    Kind.CORRECTION,
                    "select id from people.fact_correction where person_id = (select person_id from repatriation.handover"
                            + " where post = '%s' order by handed_at desc, id desc limit 1) order by id desc"),
            Map.entry(Kind.PAUSE, "select id from cases.clock_pause where " + OF_THE_CASE + " order by id desc"),
            Map.entry(
                    Kind.INTERVIEW_PERSON,
                    "select person_id from people.identity_interview where post = '%s' order by id desc"),
            Map.entry(Kind.SPLIT_PERSON, "select person_id from people.split where post = '%s' order by id desc"),
            Map.entry(Kind.FACT_CASE, "select case_id from clearances.gate_fact where post = '%s' order by id desc"),
            Map.entry(Kind.DOUBTED_PERSON, """
                    select m.person_id from people.question q join people.membership m on m.statement_id = q.left_id
                    where q.post = '%s' order by q.id desc
                    """),
            Map.entry(
                    Kind.POST,
                    "select code from access.post where parent = 'PEMDA' and name_id = 'Kantor %s' order by id desc"),
            Map.entry(Kind.SPLIT, "select id from people.split where post = '%s' order by id desc"));

    Records(String post, Map<Kind, String> ids, String version) {
        this(post, ids, version, Map.of());
    }

    static Records of(String post, DatabaseDoors database, UUID account) throws SQLException {
        Map<Kind, String> ids = new EnumMap<>(Kind.class);
        for (var each : WHERE.entrySet()) {
            List<String> found =
                    DatabaseDoors.ask(database.asOwner(), each.getValue().formatted(post) + " limit 1");
            assertThat(found).as("a record of %s at %s", each.getKey(), post).hasSize(1);
            ids.put(each.getKey(), found.getFirst());
        }
        ids.put(Kind.ACCOUNT, account.toString());
        ids.put(Kind.ERASURE, "00000000-0000-7000-8000-000000000002");
        ids.put(Kind.PASSKEY, "00000000-0000-7000-8000-000000000003");
        ids.put(Kind.ASSIGNMENT, "00000000-0000-7000-8000-000000000007");
        ids.put(Kind.SESSION, "00000000-0000-7000-8000-000000000004");
        ids.put(Kind.TRIAL_TEXT, "00000000-0000-7000-8000-000000000008");
        ids.put(Kind.TABLE, "release");
        ids.put(Kind.GATE, "exit_permit");
        ids.put(Kind.SECTION, "HEALTH");
        ids.put(Kind.CODE, "0123456789abcdefghjkmnpqrs");
        assertThat(ids).as("every kind of record").containsOnlyKeys(Kind.values());
        return new Records(
                post,
                ids,
                DatabaseDoors.ask(
                                database.asOwner(),
                                "select version from repatriation.manifest where id = '%s'"
                                        .formatted(ids.get(Kind.MANIFEST)))
                        .getFirst(),
                entries(post, database));
    }

    private static Map<String, String> entries(String post, DatabaseDoors database) throws SQLException {
        Map<String, String> latest = new HashMap<>();
        for (var kind : DeclaredKinds.all()) {
            List<String> found = DatabaseDoors.ask(
                    database.asOwner(),
                    ("select id from " + kind.table() + " where " + OF_THE_CASE
                                    + " order by recorded_at desc, id desc limit 1")
                            .formatted(post));
            assertThat(found).as("a record of %s at %s", kind.table(), post).hasSize(1);
            latest.put(kind.name(), found.getFirst());
        }
        return latest;
    }

    String id(Kind kind) {
        return ids.getOrDefault(kind, "");
    }

    List<String> along(Endpoint endpoint) {
        return endpoint.kinds().stream().map(this::id).toList();
    }

    /** The address with everything of this post, and with each record of it among those of another. */
    List<List<String>> pathsAmong(Records others, Endpoint endpoint) {
        List<Kind> kinds = endpoint.kinds();
        var places = IntStream.range(0, kinds.size())
                .filter(at -> kinds.get(at).ofAPost())
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return List.of();
        }
        var one =
                places.size() == 1 ? Stream.<List<String>>of() : places.stream().map(at -> among(others, endpoint, at));
        return Stream.concat(Stream.of(along(endpoint)), one).toList();
    }

    private List<String> among(Records others, Endpoint endpoint, int at) {
        var path = new ArrayList<>(others.along(endpoint));
        path.set(at, along(endpoint).get(at));
        return path;
    }
}
