package id.pulang.benchmarks.search;

import id.pulang.benchmarks.invented.InventedNames;
import id.pulang.benchmarks.served.Served;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.NewIncident;
import id.pulang.incidents.Sex;
import id.pulang.people.PersonCard;
import id.pulang.people.index.IndexedTerms;
import id.pulang.people.master.MasterIndex;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes invented people into the table of people as the matcher does, each sealed with a key of their own, but without
 * lists and without matching, which would take hours for a million.
 */
public final class RegisteredPeople {

    private static final int BATCH = 5_000;
    private static final int DAYS = 18_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1955, 1, 1);
    private static final int ON_AN_INCIDENT = 10_000;
    private static final Instant THEN = Instant.parse("2025-10-17T03:00:00Z");

    private static final String PERSON = """
            insert into people.person (id, incident_id, post, founded_on, registered_at, changed_at, merged_into, present,
                statements, card, found_by, stated, stated_print)
            values (?, ?, ?, ?, ?, ?, null, true, 1, ?, ?, null, null)
            """;

    private final Served served;
    private final Actor officer;
    private final SealedColumn cards;
    private final SealedColumn terms;
    private final InventedNames names = new InventedNames(2026);
    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<IncidentId> incidents = new ArrayList<>();
    private final List<Registered> people = new ArrayList<>();

    /** Somebody who can be looked for. */
    public record Registered(UUID id, String name, LocalDate born) {}

    /** Writes in the name of an officer. */
    public RegisteredPeople(Served served, Actor officer) {
        this.served = served;
        this.officer = officer;
        Vault vault = served.bean(Vault.class);
        cards = vault.column(KeyPurpose.IDENTITY, "people.person.card");
        terms = vault.column(KeyPurpose.IDENTITY, "people.person.found_by");
    }

    /** Who has been registered, in this order. */
    public List<Registered> all() {
        return people;
    }

    /** Registers further people until there are so many. */
    public void growTo(int size) {
        while (people.size() < size) {
            List<Registered> batch = new ArrayList<>();
            while (batch.size() < BATCH && people.size() + batch.size() < size) {
                batch.add(new Registered(UUID.randomUUID(), names.name(), FIRST_BIRTH.plusDays(random.nextInt(DAYS))));
            }
            Acting.as(officer, () -> write(batch));
            people.addAll(batch);
            Acting.as(officer, this::noteAsCompared);
        }
    }

    /** As those are who have been in the register for long; else the server would compare them for hours. */
    private void noteAsCompared() {
        MasterIndex index = served.bean(MasterIndex.class);
        served.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            Instant now = served.bean(Clock.class).instant();
            for (var due = index.due(BATCH); !due.isEmpty(); due = index.due(BATCH)) {
                index.compared(due, now);
            }
        });
    }

    private void write(List<Registered> batch) {
        IncidentId incident = incident();
        served.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            cards.prepare(batch.stream().map(Registered::id).toList());
            Instant now = served.bean(Clock.class).instant();
            var json = JsonMapper.shared();
            served.bean(JdbcTemplate.class).batchUpdate(PERSON, batch, BATCH, (row, person) -> {
                row.setObject(1, person.id());
                row.setObject(2, incident.value());
                row.setString(3, officer.post().value());
                row.setObject(4, UUID.randomUUID());
                row.setObject(5, now.atOffset(ZoneOffset.UTC));
                row.setObject(6, now.atOffset(ZoneOffset.UTC));
                row.setBytes(7, cards.close(person.id(), json.writeValueAsString(card(person))));
                row.setBytes(8, terms.close(person.id(), json.writeValueAsString(terms(person))));
            });
        });
    }

    private IncidentId incident() {
        int number = people.size() / ON_AN_INCIDENT;
        if (number == incidents.size()) {
            incidents.add(served.bean(Incidents.class)
                    .open(new NewIncident("Latihan " + number, "Chrey Thum", THEN, Hazard.UNREST, "", THEN, "")));
        }
        return incidents.get(number);
    }

    private static PersonCard card(Registered person) {
        return new PersonCard(
                capitalised(person.name()),
                List.of(),
                new PersonCard.Dates(person.born(), null, null),
                Sex.MALE,
                new PersonCard.Numbers(null, passport(person)),
                null,
                "Bandung");
    }

    private static IndexedTerms terms(Registered person) {
        return new IndexedTerms(person.name(), List.of(person.name()), List.of(passport(person)), person.born(), null);
    }

    private static String passport(Registered person) {
        return "X%07d".formatted(Math.floorMod(person.id().getLeastSignificantBits(), 10_000_000));
    }

    private static String capitalised(String name) {
        var words = new StringBuilder();
        for (String word : name.split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
