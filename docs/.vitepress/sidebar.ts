// What stands beside the pages, in the order in which one would read them.

const page = (text: string, link: string) => ({ text, link });

const guides = [
  page('All guides', '/guides/'),
  page('Compose', '/guides/compose'),
  page('Analyse', '/guides/analyse'),
  page('Models of the papers', '/guides/models'),
  page('Draw', '/guides/draw'),
  page('Train', '/guides/train'),
  page('Fine-tune by freezing', '/guides/fine-tune'),
  page('Surgery', '/surgery'),
  page('Save and load', '/guides/save-and-load'),
  page('A block of your own', '/guides/own-block'),
  page('A kernel of your own', '/guides/own-kernel'),
  page('Choose a backend', '/guides/backends'),
  page('Use in a worker', '/guides/worker'),
  page('Tune WebGPU', '/tuning'),
  page('The command line', '/cli'),
];

const families = [
  page('All families', '/families/'),
  page('LeNet-5', '/families/lenet'),
  page('AlexNet', '/families/alexnet'),
  page('Network in Network', '/families/nin'),
  page('VGG', '/families/vgg'),
  page('Inception v1 and v2', '/families/googlenet'),
  page('Inception v3 and v4', '/families/inception'),
  page('Highway', '/families/highway'),
  page('ResNet', '/families/resnet'),
  page('Pre-activation ResNet', '/families/preactivation'),
  page('Stochastic depth', '/families/stochastic-depth'),
  page('Wide ResNet', '/families/wide-resnet'),
  page('ResNeXt', '/families/resnext'),
  page('ResNet of ResNets', '/families/ror'),
  page('DenseNet', '/families/densenet'),
  page('Squeeze-and-Excitation', '/families/senet'),
  page('Inception-ResNet', '/families/inception-resnet'),
  page('NASNet, Genetic CNN, ENet', '/families/searched'),
];

const inside = [
  page('Architecture', '/architecture'),
  page('Drawing a net', '/inside/drawing'),
  page('Kernels', '/inside/kernels'),
  page('Where to add a thing', '/adding'),
  page('Decisions', '/decisions/'),
  page('Benchmarks', '/benchmarks'),
];

const moving = [page('From Keras', '/guides/from-keras'), page('From plain tfjs-layers', '/guides/from-tfjs-layers')];

const everything = [
  { text: 'Start', items: [page('Start in five minutes', '/start'), page('Examples and notebooks', '/examples')] },
  { text: 'Families', items: families },
  { text: 'Guides', items: guides },
  { text: 'Moving here', items: moving },
  { text: 'How it works', items: inside },
  {
    text: 'The project',
    items: [
      page('Contributing', '/contributing'),
      page('Code of conduct', '/code-of-conduct'),
      page('Security', '/security'),
    ],
  },
];

export const sidebar = { '/': everything };
