package id.pulang.walk;

import id.pulang.audit.ExportReason;
import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.incidents.closure.ClosureReason;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.reports.mail.DiscardReason;
import id.pulang.screening.offers.OfferAnswer;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** What is sent to an endpoint, so that it comes as far as asking whom the record belongs to. */
final class Fields {

    private static final String DAY = "2025-10-21";
    private static final String REASON = "Dilihat langsung oleh petugas";

    /** Fields that are the same whatever they are sent to. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            one("query", ""),
            one("name", "Kasus saya"),
            one("event", "00000000-0000-7000-8000-000000000005"),
            one("address", "petugas@kemlu.example"),
            one("view", "00000000-0000-7000-8000-000000000001"),
            one("kind", "REGISTRATION"),
            Map.entry("field", List.of("NUMBER", "NAME")),
            one("words", "97 orang"),
            one("asOf", "2025-10-21T10:00"),
            one("source", "Polisi"),
            one("sender", "Polisi"),
            one(
                    "messages",
                    "1. Joko Sembarang / L / 25 th / C1234567\n2. Ani Tiada / P / 31 th / C7654321\n"
                            + "3. Budi Umpama / L / 28 th / C1112223"),
            one("role", "REVIEWER"),
            one("post", "PNH"),
            one("section", "consular"),
            one("fitness", "FIT"),
            one("firstIdentifier", "Nama gadis ibunya"),
            one("secondIdentifier", "Sekolah dasarnya"),
            one("on", DAY),
            one("reason", REASON),
            one("agency", "KEMENSOS"),
            one("nameLocal", "Kantor"),
            one("nameEnglish", "Office"),
            one("zone", "Asia/Makassar"),
            one("cause", "UNWELL"),
            one("text", "Sudah ditelepon"),
            one("what", "Telepon ibunya"),
            one("due", "2025-10-25"),
            one("answer", "DIFFERENT"),
            one("asked", "2025-10-21T10:00:00Z"),
            one("changed", "2025-10-21T10:00:00Z"),
            one("until", "2025-10-21T10:00:00Z"),
            one("to", "en"),
            one("language", "id"),
            one("code", "12345678"),
            one("clock", "identity"),
            one("why", "person_asked"),
            one("datum", "PHONE"),
            one("value", "+62 812 0000 1111"),
            one("from", "Kata orangnya"),
            one("because", REASON),
            one("resumes", "2025-10-25"),
            one("danger", "ACUTE"),
            one("way", "PHONE"),
            one("reached", "NOT_REACHED"),
            one("talk", "UNKNOWN"),
            one("act", "LOCATED"),
            one("sentBy", "LETTER"),
            one("reply", "WILL_ACT"),
            one("authority", "Polisi"),
            one("answerBy", "2025-10-30"),
            one("ending", "NOT_WANTED"),
            one("seen", "1"),
            one("sure", "true"),
            one("choice", "SAFE"),
            one("wishedBy", "OFFICER"),
            one("accepted", "true"),
            one("explained", "true"));

    /** The forms, by the type that they are read into. */
    private static final Map<String, Map<String, List<String>>> FORMS = Map.of(
            "Map",
                    Map.ofEntries(
                            one("languages", "Jawa"),
                            one("word", "granted"),
                            one("said", "exit_permit/granted"),
                            one("document", "EP-9"),
                            one("on", DAY),
                            one("reason", REASON),
                            one("validUntil", "2025-10-25")),
            "TalkForm",
                    Map.ofEntries(
                            one("privateRoom", "true"),
                            one("interpreter", "tidak perlu"),
                            one("minutes", "40"),
                            one("rested", "true")),
            "FoundForm", Map.ofEntries(one("finding", "NEEDS_MORE_TIME"), one("words", "cerita")),
            "IncidentForm",
                    Map.ofEntries(
                            one("title", "Kejadian"),
                            one("place", "Ceritum"),
                            one("happened", "2025-10-21T10:00"),
                            one("hazard", "UNREST"),
                            one("known", ""),
                            one("asOf", "2025-10-21T10:00"),
                            one("source", "")),
            "FlightForm",
                    Map.ofEntries(
                            one("number", "GA 1"),
                            one("from", "Phnom Penh"),
                            one("to", "Jakarta"),
                            one("leavesAt", "2025-10-23T10:00")),
            "IdentityForm", Map.ofEntries(one("grade", "SEEN"), one("source", "Paspor"), one("on", DAY)),
            "KnownForm", Map.ofEntries(one("name", "Tiada")),
            "MultiValueMap", Map.ofEntries(one("said", "Minta tolong dijemput")),
            "PeopleQuestion", Map.ofEntries(one("q", "Tiada")));

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private Fields() {}

    /** The fields that an endpoint reads; ids are those of the given records. */
    static Map<String, List<String>> of(Endpoint endpoint, Records records) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (MethodParameter parameter : endpoint.parameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            if (is(parameter, RequestParam.class) && !isForm(parameter)) {
                add(endpoint, parameter, records, sent);
            } else if (isForm(parameter)) {
                sent.putAll(form(endpoint, parameter, records));
            }
        }
        return sent;
    }

    /** The field in which an endpoint takes a file; none for most. */
    static List<String> files(Endpoint endpoint) {
        return endpoint.parameters().stream()
                .filter(parameter ->
                        parameter.getGenericParameterType().getTypeName().contains("MultipartFile"))
                .map(Fields::name)
                .toList();
    }

    /** What is sent as a file: a list, or where a case takes files, a paper. */
    static String content(Endpoint endpoint) {
        return endpoint.path().startsWith("/desk/notes/") ? "%PDF-1.7\n%%EOF\n" : "No. Reg;Nama\nX-1;Sembarang\n";
    }

    private static void add(
            Endpoint endpoint, MethodParameter parameter, Records records, Map<String, List<String>> sent) {
        String name = name(parameter);
        if (files(endpoint).contains(name)) {
            return;
        }
        List<String> words = WORDS.getOrDefault(name, List.of());
        List<String> ids = parameter.getParameterType() == int.class && !words.isEmpty() ? words : ids(name, records);
        List<String> values = Stream.of(listed(parameter), ids, words)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (values.isEmpty() && isNeeded(parameter)) {
            throw new AssertionError("Nobody has said what " + endpoint + " is sent as " + name + ": add it to "
                    + Fields.class.getName());
        }
        if (!values.isEmpty()) {
            sent.put(name, values);
        }
    }

    /** What is chosen from a list is the first of it. */
    private static List<String> listed(MethodParameter parameter) {
        if (parameter.getParameterType() == ChangeAnswer.class) {
            return List.of(ChangeAnswer.OTHER.name());
        }
        if (parameter.getParameterType() == OfferAnswer.class) {
            return List.of(OfferAnswer.NOT_NOW.name());
        }
        if (parameter.getParameterType() == DiscardReason.class) {
            return List.of(DiscardReason.TWICE.name());
        }
        if (parameter.getParameterType() == ClosureReason.class) {
            return List.of(ClosureReason.OPENED_TWICE.name());
        }
        return parameter.getParameterType() == ExportReason.class ? List.of(ExportReason.JOURNEY.name()) : List.of();
    }

    private static List<String> ids(String name, Records records) {
        return switch (name) {
            case "incident" -> List.of(records.id(Kind.INCIDENT));
            case "ids", "who" -> List.of(records.id(Kind.CASE));
            case "other" -> List.of(records.id(Kind.REPORT));
            case "contact" -> List.of(records.id(Kind.CONTACT));
            case "person" -> List.of(records.id(Kind.PERSON));
            case "device" -> List.of(records.id(Kind.DEVICE));
            case "ticket" -> List.of(records.id(Kind.TICKET));
            case "owner", "assignee", "officer" -> List.of(records.id(Kind.ACCOUNT));
            case "fact" -> List.of(records.id(Kind.FACT));
            case "change" -> List.of("00000000-0000-7000-8000-000000000006");
            case "handover" -> List.of(records.id(Kind.HANDOVER));
            case "corrects" -> List.of(records.id(Kind.ROSTER));
            case "assignment" -> List.of(records.id(Kind.ASSIGNMENT));
            case "login" -> List.of("walk." + UUID.randomUUID().toString().substring(0, 8));
            case "version" -> List.of(records.version());
            case "statements" -> List.of(records.id(Kind.QUESTION));
            default -> List.of();
        };
    }

    private static boolean isNeeded(MethodParameter parameter) {
        RequestParam mark = parameter.getParameterAnnotation(RequestParam.class);
        return mark != null
                && mark.required()
                && mark.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && !parameter.isOptional();
    }

    private static Map<String, List<String>> form(Endpoint endpoint, MethodParameter parameter, Records records) {
        if (endpoint.path().startsWith("/desk/entries/")) {
            return entry(endpoint.path().split("/")[3], records);
        }
        String type = parameter.getParameterType().getSimpleName();
        Map<String, List<String>> form = switch (type) {
            case "NewPost" -> newOffice();
            case "RoleForm" -> oneMoreRole();
            case "RequestForm" -> requestAbout(records.id(Kind.CASE));
            case "BasisForm", "BoardQuestion", "FilterForm", "ListForm", "PeopleListForm" -> Map.of();
            default -> FORMS.get(type);
        };
        if (form == null) {
            throw new AssertionError("Nobody has said what is filled in as " + type + " at " + endpoint + ": add it to "
                    + Fields.class.getName());
        }
        return form;
    }

    /** The whole form of a kind of record, beside the record that holds. */
    private static Map<String, List<String>> entry(String kind, Records records) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        DeclaredKinds.typed(kind).forEach((field, text) -> typed.put(field, List.of(text)));
        typed.put("shown", List.of(records.entries().getOrDefault(kind, "")));
        return typed;
    }

    private static Map<String, List<String>> requestAbout(String id) {
        return Map.ofEntries(
                one("who", id),
                one("ids", id),
                one("authority", "Polisi"),
                one("words", "97 orang"),
                one("answerBy", "2025-10-30"),
                one("language", "id"));
    }

    private static Map<String, List<String>> oneMoreRole() {
        return Map.ofEntries(
                one("role", "REVIEWER"),
                one("post", "PNH"),
                one("section", "protection"),
                one("from", ""),
                one("until", ""));
    }

    /** Of a code that no post has. */
    private static Map<String, List<String>> newOffice() {
        var office = SeededPost.newOffice("Kantor baru");
        return Map.ofEntries(
                one("postCode", office.postCode()),
                one("parent", office.parent()),
                one("nameLocal", office.nameLocal()),
                one("nameEnglish", office.nameEnglish()),
                one("zone", office.zone()),
                one("purpose", office.purpose()));
    }

    /** Whether a parameter is read from many fields together. */
    private static boolean isForm(MethodParameter parameter) {
        boolean typed = parameter.getParameterType().getName().startsWith("id.pulang")
                && !parameter.getParameterType().isEnum()
                && !parameter.getParameterType().getSimpleName().equals("LoggedIn");
        boolean whole = Map.class.isAssignableFrom(parameter.getParameterType());
        return (typed || whole) && !is(parameter, PathVariable.class) && !is(parameter, RequestHeader.class);
    }

    private static boolean is(MethodParameter parameter, Class<? extends Annotation> mark) {
        return parameter.hasParameterAnnotation(mark);
    }

    private static String name(MethodParameter parameter) {
        RequestParam mark = parameter.getParameterAnnotation(RequestParam.class);
        parameter.initParameterNameDiscovery(NAMES);
        return mark != null && !mark.name().isEmpty() ? mark.name() : String.valueOf(parameter.getParameterName());
    }

    private static Map.Entry<String, List<String>> one(String name, String value) {
        return Map.entry(name, List.of(value));
    }
}
