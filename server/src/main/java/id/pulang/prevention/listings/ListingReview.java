package id.pulang.prevention.listings;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
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

    private record Standing(ReportedContactId id, byte[] print) {}

    static void review(ReportedContactRows rows, NumbersInUse people, AuditTrail trail, Clock clock) {
        var by = new Signature(SERVER.id(), clock.instant());
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var standing = new ArrayList<Standing>();
        for (ReportedContact each : rows.all()) {
            switch (each.state(day)) {
                case EXPIRED -> end(rows, trail, each.id(), ListingEnd.EXPIRED, by);
                case PROPOSED, RELEASED, HELD ->
                    standing.add(new Standing(each.id(), rows.prints(each.id()).used()));
                case ENDED -> {}
            }
        }
        Set<String> used = people
                .usedAmong(standing.stream().map(Standing::print).toList())
                .stream()
                .map(Arrays::toString)
                .collect(Collectors.toSet());
        standing.stream()
                .filter(each -> used.contains(Arrays.toString(each.print())))
                .forEach(each -> end(rows, trail, each.id(), ListingEnd.IN_USE, by));
    }

    private static void end(
            ReportedContactRows rows, AuditTrail trail, ReportedContactId id, ListingEnd why, Signature by) {
        if (rows.end(id, why, by)) {
            trail.wrote(
                    "contact in reports taken out",
                    Purpose.OVERSIGHT,
                    new Subject("contact in reports", id.value()),
                    why.name());
        }
    }
}
