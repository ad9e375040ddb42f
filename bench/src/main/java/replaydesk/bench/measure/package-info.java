/** Measures of Replaydesk against its targets: each measure is a class that names its method and its targets. */
package replaydesk.bench.measure;
