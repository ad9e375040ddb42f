/** Translation of the incident log into commands of this desk. Pure. */
package replaydesk.bench.demo.translation;
