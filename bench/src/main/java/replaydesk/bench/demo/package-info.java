/** The demonstration: runs real incidents through all stages and proves that the resulting cases are right. */
package replaydesk.bench.demo;
