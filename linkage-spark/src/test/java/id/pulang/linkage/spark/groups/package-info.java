/** Tests of components on a real Spark. */
package id.pulang.linkage.spark.groups;
