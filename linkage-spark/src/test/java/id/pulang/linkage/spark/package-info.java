/** Tests on a real Spark of two threads. */
package id.pulang.linkage.spark;
