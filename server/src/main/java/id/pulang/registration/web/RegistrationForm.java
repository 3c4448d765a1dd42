package id.pulang.registration.web;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.linkage.documents.MachineReadableZone;
import id.pulang.linkage.documents.MrzReader;
import id.pulang.linkage.documents.MrzReading;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.Sex;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.FirstContact;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.TicketId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they were typed at the counter, kept whole when something is wrong; nothing has to be filled in.
 *
 * @param fields by their names
 * @param problem the key of the message that says what is wrong; empty for nothing
 */
public record RegistrationForm(Map<String, String> fields, String problem) {

    /** How many letters a field has at most; that of a machine-readable zone is longer than all others. */
    public static final int LONGEST = RegisterEntry.LONGEST;

    private static final List<String> OF_THE_PERSON = List.of(
            "name",
            "born",
            "number",
            "mrz",
            "sex",
            "languages",
            "danger",
            "health",
            "with",
            "contactName",
            "contactRelation",
            "contactWay");

    public RegistrationForm {
        fields = Map.copyOf(fields);
    }

    static RegistrationForm blank(String incident, String with, boolean family) {
        return new RegistrationForm(Map.of("incident", incident, "with", with, "family", String.valueOf(family)), "");
    }

    /** Whether the form asks who may be told; it does where the officer opened that part. */
    public boolean asksForFamily() {
        return Boolean.parseBoolean(text("family"));
    }

    /** Takes over what was told with a ticket. */
    static RegistrationForm of(UUID ticket, OwnWords told) {
        return new RegistrationForm(
                Map.of(
                        "ticket", ticket.toString(),
                        "name", told.name(),
                        "languages", told.languages(),
                        "danger", told.danger().name(),
                        "health", told.health().name()),
                "");
    }

    /** Returns the ticket of who was called. */
    public Optional<TicketId> ticket() {
        return id("ticket").map(TicketId::new);
    }

    RegistrationForm wrong(String why) {
        return new RegistrationForm(fields, why);
    }

    /** Returns a field as it was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a value of a list was chosen. */
    public boolean chose(String field, String value) {
        return text(field).equals(value);
    }

    /** Whether nothing of a person is filled in, and the officer has not yet said that it shall be so. */
    public boolean isEmptyByMistake() {
        return !fields.containsKey("empty")
                && OF_THE_PERSON.stream().allMatch(field -> text(field).isBlank());
    }

    /** Whether a field has more letters than are kept. */
    public boolean isTooLong() {
        return fields.values().stream().anyMatch(each -> each.length() > LONGEST);
    }

    /** Reads the machine-readable zone, if one was given, as on a day. */
    Optional<MrzReading> zone(LocalDate today) {
        return Optional.of(text("mrz").strip()).filter(zone -> !zone.isEmpty()).map(new MrzReader(today)::read);
    }

    /** Takes what was typed; what a zone says fills what was not, and one that nobody can read is kept as it is. */
    public CounterEntry entry(LocalDate today) {
        return new CounterEntry(
                incident(),
                new RegisterEntry(cells(today)),
                text("languages").strip(),
                SeenDanger.named(text("danger")),
                SeenHealth.named(text("health")),
                text("with").strip(),
                contact(),
                zone(today).filter(MrzReading.Read.class::isInstance).isPresent()
                        ? ""
                        : text("mrz").strip());
    }

    /** Nobody is named without a word of them; of whom a way to reach them alone was said is called by it. */
    private Optional<FirstContact> contact() {
        String way = text("contactWay").strip();
        boolean nameless =
                text("contactName").isBlank() && text("contactRelation").isBlank();
        var details = new ContactDetails(nameless ? way : text("contactName"), text("contactRelation"), way);
        DisclosureChoice choice =
                chosen(DisclosureChoice.class, "contactChoice").orElse(DisclosureChoice.NOTHING);
        return details.name().isEmpty() && details.relation().isEmpty()
                ? Optional.empty()
                : Optional.of(new FirstContact(details, choice));
    }

    private Map<ColumnKind, String> cells(LocalDate today) {
        var cells = new EnumMap<ColumnKind, String>(ColumnKind.class);
        zone(today)
                .filter(MrzReading.Read.class::isInstance)
                .map(MrzReading.Read.class::cast)
                .ifPresent(read -> fill(cells, read.zone()));
        put(cells, ColumnKind.NAME, text("name"));
        chosen(Sex.class, "sex").ifPresent(sex -> cells.put(ColumnKind.SEX, sex.name()));
        put(cells, isAge(text("born")) ? ColumnKind.AGE : ColumnKind.BORN, text("born"));
        put(cells, isNational(text("number")) ? ColumnKind.NATIONAL_NUMBER : ColumnKind.PASSPORT, text("number"));
        return cells;
    }

    private static void fill(Map<ColumnKind, String> cells, MachineReadableZone zone) {
        MachineReadableZone.Holder holder = zone.holder();
        put(cells, ColumnKind.NAME, holder.name());
        put(cells, ColumnKind.NATIONALITY, holder.nationality());
        put(cells, ColumnKind.PASSPORT, zone.document().number());
        LocalDate born = holder.born();
        if (born != null) {
            cells.put(ColumnKind.BORN, born.toString());
        }
        @Nullable Sex sex = holder.sex();
        if (sex != null) {
            cells.put(ColumnKind.SEX, sex.name());
        }
    }

    /** Another name than that of the document is one by which the person is called. */
    private static void put(Map<ColumnKind, String> cells, ColumnKind column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return;
        }
        boolean otherName =
                column == ColumnKind.NAME && !cells.getOrDefault(column, text).equals(text);
        cells.put(otherName ? ColumnKind.OTHER_NAME : column, text);
    }

    private static boolean isAge(String text) {
        return PersonCells.age(text).value() != null;
    }

    private static boolean isNational(String text) {
        return NationalNumber.read(text.replaceAll("[\\s.-]", "")).isPresent();
    }

    private @Nullable IncidentId incident() {
        return id("incident").map(IncidentId::new).orElse(null);
    }

    private Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> chosen(Class<E> list, String field) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> each.name().equals(text(field)))
                .findFirst();
    }

    @Override
    public String toString() {
        return "RegistrationForm[sealed]";
    }
}
