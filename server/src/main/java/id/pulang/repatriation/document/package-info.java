/**
 * The record of handover (Berita Acara Serah Terima) as a paper: its lines, its fingerprint, its PDF and its QR code.
 */
@NullMarked
package id.pulang.repatriation.document;

import org.jspecify.annotations.NullMarked;
