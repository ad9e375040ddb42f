/** The demonstration: real incidents run through all stages, and the proof that what came of them is right. */
package replaydesk.bench.demo;
