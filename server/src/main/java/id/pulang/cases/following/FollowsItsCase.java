package id.pulang.cases.following;

import id.pulang.cases.CaseId;

/**
 * What is recorded on a case and follows it when the case rests in another one or comes back; a bean of this kind is
 * told in the transaction of the union.
 */
public interface FollowsItsCase {

    /** Goes from a case to the one in which it rests from now on. */
    void follow(CaseId from, CaseId into);

    /** Comes back to the case for which it was recorded. */
    void comeBack(CaseId id);
}
