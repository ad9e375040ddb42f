/** Measures suggestions: how soon they come among many articles and solved cases, and how often they are right. */
package replaydesk.bench.measure.knowledge;
