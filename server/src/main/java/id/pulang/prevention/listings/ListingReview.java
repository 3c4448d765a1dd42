package id.pulang.prevention.listings;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.jobs.RecurringJob;
import id.pulang.people.numbers.NumbersInUse;
import id.pulang.prevention.WarningVersion.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Looks every day whether somebody who is served uses a contact by now, or its time is over, and takes it out. */
@Configuration(proxyBeanMethods = false)
class ListingReview {

    /** The server itself, which must know all posts; nothing is shown in its name. */
    private static final Actor SERVER = new Actor(
            new UserId(new UUID(0, 0)), "contacts in reports", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private static final Duration EVERY = Duration.ofHours(6);

    @Bean
    RecurringJob reviewingReportedContacts(
            ReportedContactRows rows,
            NumbersInUse people,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        return new RecurringJob(
                "reviewing-reported-contacts",
                EVERY,
                () -> Acting.as(
                        SERVER, () -> transactions.executeWithoutResult(_ -> review(rows, people, trail, clock))));
    }

    static void review(ReportedContactRows rows, NumbersInUse people, AuditTrail trail, Clock clock) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var by = new Signature(SERVER.id(), clock.instant());
        List<ReportedContactId> expired = new ArrayList<>();
        List<ReportedContactId> standing = new ArrayList<>();
        for (ReportedContact each : rows.all()) {
            switch (each.state(day)) {
                case EXPIRED -> expired.add(each.id());
                case PROPOSED, RELEASED, HELD -> standing.add(each.id());
                case ENDED -> {}
            }
        }
        told(trail, rows.end(expired, ListingEnd.EXPIRED, by), ListingEnd.EXPIRED);
        told(trail, rows.end(used(rows.prints(standing), people), ListingEnd.IN_USE, by), ListingEnd.IN_USE);
    }

    /** Those of which somebody who is served uses the number or account. */
    private static List<ReportedContactId> used(
            Map<ReportedContactId, ReportedContactRows.Prints> standing, NumbersInUse people) {
        Set<String> used =
                people
                        .usedAmong(standing.values().stream()
                                .map(ReportedContactRows.Prints::used)
                                .toList())
                        .stream()
                        .map(Arrays::toString)
                        .collect(Collectors.toSet());
        return standing.entrySet().stream()
                .filter(each -> used.contains(Arrays.toString(each.getValue().used())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void told(AuditTrail trail, List<ReportedContactId> ended, ListingEnd why) {
        trail.wroteAll(
                "contact in reports taken out",
                Purpose.OVERSIGHT,
                "contact in reports",
                ended.stream().map(ReportedContactId::value).toList(),
                why.name());
    }
}
