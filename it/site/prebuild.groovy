new File(basedir, '.git').text = 'gitdir: elsewhere'
return true
