package id.pulang.rescue.requests;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.papers.IssuedPaper;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps requests, whom they name and what was answered; each change leaves a line in the trail. */
@Component
class RequestBook {

    private final RequestRows rows;
    private final ReplyRows replies;
    private final AuditTrail trail;

    RequestBook(RequestRows rows, ReplyRows replies, AuditTrail trail) {
        this.rows = rows;
        this.replies = replies;
        this.trail = trail;
    }

    RequestId nextId() {
        return rows.nextId();
    }

    void keep(RequestId id, PostCode post, IssuedPaper paper, RescueRequest.Made made, List<CaseId> named) {
        rows.insert(id, post, paper, made);
        rows.names(id, post, named);
        wrote("rescue request made", id, made.number());
    }

    RescueRequest find(RequestId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("rescue request"));
    }

    /** Finds a request and holds it until the transaction ends. */
    RescueRequest held(RequestId id) {
        rows.hold(id);
        return find(id);
    }

    List<CaseId> cases(RequestId id) {
        return rows.cases(id);
    }

    List<CaseId> askedForByNothingElse(RequestId id) {
        return rows.askedForByNothingElse(id);
    }

    void send(RescueRequest request, RescueRequest.Sent sent, UserId by) {
        rows.send(request.id(), sent, by);
        wrote("rescue request sent", request.id(), request.made().number());
    }

    void answer(RescueRequest request, GivenReply reply, Instant at) {
        replies.insert(request, reply, at);
        wrote("rescue request answered", request.id(), request.made().number() + " " + reply.answer());
    }

    void withdraw(RescueRequest request, String because, Instant at, UserId by) {
        rows.withdraw(request.id(), because, at, by);
        wrote("rescue request withdrawn", request.id(), request.made().number());
    }

    /** Opens what was answered and why a request was withdrawn, with a line in the trail. */
    Told told(RescueRequest request) {
        RequestId id = request.id();
        trail.opened(Purpose.CASE_WORK, List.of(new Subject("rescue request", id.value())));
        return new Told(replies.to(id), rows.because(id));
    }

    /** What was told of a request. */
    record Told(List<GivenReply> replies, String because) {

        /** Returns the same without what was written in words. */
        Told wordless() {
            return new Told(replies.stream().map(GivenReply::wordless).toList(), "");
        }
    }

    private void wrote(String act, RequestId id, String detail) {
        trail.wrote(act, Purpose.CASE_WORK, new Subject("rescue request", id.value()), detail);
    }
}
