// A folder that reports cannot be written to, whoever runs the build.
new File(basedir, 'blocked').mkdirs()
new File(basedir, 'blocked/flink-lint').text = 'in the way'
return true
