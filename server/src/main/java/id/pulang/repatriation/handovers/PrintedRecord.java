package id.pulang.repatriation.handovers;

/** A record of handover as a PDF, and the name of its file, which names nobody. */
public record PrintedRecord(String fileName, byte[] pdf) {}
