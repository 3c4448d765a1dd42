package id.pulang.registration.web;

import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.Ticket;

/** A ticket that was called, with what was told when it was taken. */
public record CalledTicket(Ticket ticket, OwnWords told) {}
