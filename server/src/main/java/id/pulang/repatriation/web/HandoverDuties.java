package id.pulang.repatriation.web;

import id.pulang.pages.Duty;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.repatriation.handovers.OverdueHandovers;
import id.pulang.repatriation.handovers.Unanswered;
import id.pulang.repatriation.police.PoliceHandovers;
import id.pulang.repatriation.police.PoliceRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What waits on handovers: police requests to decide, refused ones, and those not accepted in time. */
@Component
class HandoverDuties {

    private final OverdueHandovers unanswered;
    private final PoliceHandovers police;
    private final TextsOfPost texts;

    HandoverDuties(OverdueHandovers unanswered, PoliceHandovers police, TextsOfPost texts) {
        this.unanswered = unanswered;
        this.police = police;
        this.texts = texts;
    }

    List<Duty> waiting() {
        Texts said = texts.in(LocaleContextHolder.getLocale());
        return Stream.of(
                        police.mine().stream().map(each -> police(each, said)),
                        unanswered.refused().stream().map(each -> refused(each, said)),
                        unanswered.overdue().stream().map(each -> overdue(each, said)))
                .flatMap(each -> each)
                .toList();
    }

    private static Duty police(PoliceRequest request, Texts said) {
        boolean back = request.became().recall().isPresent();
        return new Duty(
                        1,
                        back ? "repatriation.duty.recall" : "repatriation.duty.police",
                        back ? "repatriation.duty.recall.do" : "repatriation.duty.police.do",
                        "/desk/repatriation/" + request.manifest().value() + "/arrival")
                .about(said.post(request.agency()))
                .since(request.first().at())
                .due(request.first().at());
    }

    private static Duty refused(Unanswered back, Texts said) {
        return nobodysCare(back, said, "repatriation.duty.refused", "repatriation.home.refused.do");
    }

    private static Duty overdue(Unanswered late, Texts said) {
        return nobodysCare(late, said, "repatriation.duty.overdue", "repatriation.duty.overdue.do");
    }

    private static Duty nobodysCare(Unanswered handover, Texts said, String what, String act) {
        return new Duty(
                        1,
                        what,
                        act,
                        "/desk/repatriation/" + handover.manifest().value() + "/arrival#to-"
                                + handover.agency().value())
                .about(said.post(handover.agency()) + " · " + handover.number())
                .since(handover.since())
                .due(handover.since());
    }
}
