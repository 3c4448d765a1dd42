package id.pulang.repatriation;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Intake;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.police.PoliceAnswer;
import id.pulang.repatriation.police.PoliceHandovers;
import id.pulang.repatriation.police.PoliceRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Handovers to the police as two officers of different sections make them. */
public record SomePoliceHandovers(PoliceHandovers police) {

    /** An order as it may be written. */
    public static final LegalBasis ORDER =
            new LegalBasis("SP.Gil/12/X/2025", "Bareskrim Polri", LocalDate.of(2025, 10, 20));

    /** The paper of an order, as it comes from the intake of files. */
    public static final Intake.Ready PAPER = new Intake.Ready(
            AttachmentKind.PDF,
            "order.pdf",
            "%PDF-1.7 order".getBytes(StandardCharsets.US_ASCII),
            new byte[0],
            ScanVerdict.CLEAN);

    /** Those of a running server. */
    public static SomePoliceHandovers at(ApplicationContext server) {
        return new SomePoliceHandovers(server.getBean(PoliceHandovers.class));
    }

    /** One officer asks, who may act. */
    public PoliceAnswer asked(
            Actor officer, ManifestId manifest, Collection<CaseId> who, PostCode agency, LegalBasis order) {
        return Acting.as(officer, () -> police.ask(new PoliceHandovers.Asking(manifest, who, agency, order, PAPER)));
    }

    /** The lead asks and the head approves, for each person. */
    public void given(ManifestId manifest, Collection<CaseId> who, PostCode agency) {
        given(SomeActors.lead(), SomeActors.head(), manifest, who, agency);
    }

    /** One officer asks and another approves, for each person. */
    public void given(Actor first, Actor second, ManifestId manifest, Collection<CaseId> who, PostCode agency) {
        asked(first, manifest, who, agency, ORDER);
        waiting(second, manifest).forEach(each -> Acting.as(second, () -> police.approve(each.id())));
    }

    /** One officer asks for somebody, and another declines. */
    public void declined(Actor first, Actor second, ManifestId manifest, CaseId who) {
        asked(first, manifest, List.of(who), new PostCode("POLRI"), ORDER);
        waiting(second, manifest).forEach(each -> Acting.as(second, () -> police.decline(each.id())));
    }

    /** What waits on a manifest. */
    public List<PoliceRequest> waiting(Actor officer, ManifestId manifest) {
        return Acting.as(officer, () -> police.on(manifest)).stream()
                .filter(PoliceRequest::waits)
                .toList();
    }
}
