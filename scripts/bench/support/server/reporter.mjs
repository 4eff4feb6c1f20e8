// Loaded before a server that is measured (`node --import`): tells the parent over the channel what the process has used so far.

/** @typedef {{ cpu: NodeJS.CpuUsage, memory: NodeJS.MemoryUsage }} Used */

process.on('message', (/** @type {unknown} */ message) => {
  if (message === 'collect') for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  if (message === 'collect' || message === 'report')
    process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage() });
});
