package id.pulang.repatriation.web;

import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.repatriation.handovers.Countersigning;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.handovers.Transfers;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a receiving agency sees: those who were handed over to it, and nobody else. */
@Controller
@RequestMapping("/partner/handovers")
@For(Role.RECEIVING_AGENCY)
class PartnerHandoverController {

    private final Handovers handovers;
    private final HandoverRecords records;
    private final Transfers transfers;

    PartnerHandoverController(Handovers handovers, HandoverRecords records, Transfers transfers) {
        this.handovers = handovers;
        this.records = records;
        this.transfers = transfers;
    }

    @GetMapping
    ModelAndView all() {
        List<HandoverView> received = records.received();
        return new ModelAndView("repatriation/received", Map.of("received", received, "offices", transfers.offices()));
    }

    /** Refuses one person, with a reason. */
    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        tell(List.of(handovers.refuse(new HandoverId(id), reason)), after);
        return "redirect:/partner/handovers";
    }

    @PostMapping
    String countersign(@RequestParam(defaultValue = "") List<UUID> handover, RedirectAttributes after) {
        tell(handover.stream().map(HandoverId::new).map(handovers::countersign).toList(), after);
        return "redirect:/partner/handovers";
    }

    /** Tells the first of each kind of outcome. */
    private static void tell(List<Countersigning> outcomes, RedirectAttributes after) {
        outcomes.reversed().forEach(outcome -> {
            switch (outcome) {
                case Countersigning.Countersigned _ ->
                    after.addFlashAttribute("notice", "repatriation.done.countersigned");
                case Countersigning.Declined _ -> after.addFlashAttribute("notice", "repatriation.done.refused");
                case Countersigning.DeclinedBefore(var _, Instant at) -> after.addFlashAttribute("refusedBefore", at);
                case Countersigning.Refused(var _, ManifestRefusal no) ->
                    after.addFlashAttribute("problem", "repatriation.refusal." + no);
            }
        });
    }

    @PostMapping("/on")
    String handOn(
            @RequestParam(defaultValue = "") List<UUID> handover,
            @RequestParam(defaultValue = "") String office,
            RedirectAttributes after) {
        List<HandoverId> people = handover.stream().map(HandoverId::new).toList();
        Transfers.Outcome outcome = PostCode.isOne(office)
                ? transfers.handOn(people, new PostCode(office))
                : Transfers.Outcome.NO_SUCH_OFFICE;
        after.addFlashAttribute(
                outcome == Transfers.Outcome.HANDED_ON ? "notice" : "problem", "repatriation.transfer." + outcome);
        return "redirect:/partner/handovers";
    }
}
