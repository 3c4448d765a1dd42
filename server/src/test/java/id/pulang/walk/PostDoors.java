package id.pulang.walk;

import id.pulang.authentication.posts.Posts;
import id.pulang.cases.Cases;
import id.pulang.cases.pauses.ClockPauses;
import id.pulang.cases.sections.Glass;
import id.pulang.casework.entries.Entries;
import id.pulang.casework.situation.Situations;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.overrides.Overrides;
import id.pulang.identity.Access;
import id.pulang.identity.IdSource;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.master.review.QuestionsAcross;
import id.pulang.people.matching.Matching;
import id.pulang.people.matching.Reading;
import id.pulang.people.review.Splits;
import id.pulang.registration.queue.Queue;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.links.Links;
import id.pulang.reports.links.PersonLinks;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.requests.RequestActs;
import id.pulang.rescue.requests.RescueRequests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The doors through which the officers of a post do their work. */
@Component
public record PostDoors(
        Incidents incidents,
        Rosters rosters,
        Matching matching,
        Reading reading,
        QuestionsAcross questionsAcross,
        People people,
        Splits splits,
        Cases cases,
        Glass glass,
        ClockPauses pauses,
        Clearances clearances,
        FactImports factImports,
        GateOwners owners,
        Overrides overrides,
        Manifests manifests,
        BoardingGate gate,
        Handovers handovers,
        Posts posts,
        Entries entries,
        Situations situations,
        Queue queue,
        ReportIntake reports,
        Links links,
        PersonLinks personLinks,
        RescueSteps rescue,
        RescueRequests requests,
        RequestActs requestActs,
        Access access,
        IdSource ids,
        TransactionOperations transactions) {}
